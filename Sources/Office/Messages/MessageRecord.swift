package import Facts
import Regulation

/// Something that was recorded of a message when it was filed, and counts still.
package struct MessageRecord: Hashable, Sendable {
    package let kind: StreamKind
    package let stream: StreamID
    package let position: Int64
    /// The day on which it happened, as it was told last.
    package let day: Day

    /// The command by which a record is made of a message: another one each time it is filed anew.
    ///
    /// `version`: How often something had been recorded in the message's stream.
    static func command(of message: StreamID, version: Int, as use: MessageUse) -> CommandID {
        let number: UInt64 =
            switch use {
            case .contact: 1
            case .request: 2
            case .objection: 3
            case .optOut: 4
            }
        return command(of: message, version: version, number)
    }

    /// The command by which the receipt of a message is proven.
    static func provingCommand(of message: StreamID, version: Int) -> CommandID {
        command(of: message, version: version, 5)
    }

    /// The last bit is that of what takes effect at once with a request.
    static func effect(of command: CommandID) -> CommandID {
        CommandID(high: command.high, low: command.low ^ 1)
    }

    private static func command(of message: StreamID, version: Int, _ number: UInt64) -> CommandID {
        CommandID(high: message.high, low: message.low ^ (UInt64(clamping: version) << 8 | number << 1))
    }
}
