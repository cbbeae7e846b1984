package import Vault

extension Office {
    /// The parts that lie here under keys that some lines of the journal say were destroyed: they go as soon as the
    /// journal is followed, those that were sealed again under other keys since among them.
    package func parts(sealedUnder lines: [JournalLine]) async throws -> [HeldPart] {
        try await forgetting.parts(under: lines.map(\.key))
    }
}
