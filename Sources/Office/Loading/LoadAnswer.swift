import Facts
import Ledger

/// What was there, all of one moment.
struct LoadAnswer: Sendable {
    /// Every stream asked for, those that don't exist as empty ones.
    let streams: [StreamID: LoadedStream]
    /// The streams that belong to a family, its head not among them.
    let members: [StreamID: [StreamID]]
    /// What the command was answered, if it was recorded before.
    let receipt: StoredReceipt?

    struct StoredReceipt: Sendable {
        let first: Int64
        let count: Int
        let digest: [UInt8]?
    }

    func stream(_ id: StreamID) -> LoadedStream {
        streams[id] ?? LoadedStream(stream: id, kind: nil, entries: [])
    }
}
