import Facts

/// What the appending thread knows of the ledger without asking: true as long as the ledger has the size it expects.
struct LedgerKnowledge {
    /// The size once everything under way has been committed.
    var size: Int64
    var recordedAt: Instant
    private var versions: [StreamID: Int32] = [:]

    /// So many versions are kept; beyond that all are forgotten, and the database is asked again.
    private static let capacity = 262_144

    init(size: Int64, recordedAt: Instant) {
        self.size = size
        self.recordedAt = recordedAt
    }

    func version(of stream: StreamID) -> Int32? { versions[stream] }

    mutating func learn(_ stream: StreamID, has version: Int32) {
        versions[stream] = version
    }

    /// Counts one event more in a stream, and says which version that makes it have.
    mutating func advance(_ stream: StreamID) -> Int32 {
        let version = (versions[stream] ?? 0) + 1
        versions[stream] = version
        return version
    }

    /// Forgets all versions when there are too many of them; before a batch, never within one.
    mutating func makeRoom() {
        if versions.count >= Self.capacity { versions.removeAll(keepingCapacity: true) }
    }
}
