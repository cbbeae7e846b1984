import Facts
import Regulation

/// An erasure that was ordered and is to be carried out.
struct ErasureTask {
    enum What {
        case erasure(ErasureScope)
        case redaction(position: Int64, part: Int)
    }

    let stream: StreamID
    let what: What
    /// The position of the event that orders it, and the command that recorded it.
    let ordered: Int64
    let command: CommandID
    /// The day of the order: by it the law says what stays.
    let day: Day

    /// The command under which it is recorded that it was carried out: the same, however often it is tried.
    var completion: CommandID { CommandID(high: command.high, low: command.low ^ 2) }
}
