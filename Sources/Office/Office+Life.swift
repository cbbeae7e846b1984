package import Facts
package import Regulation

extension Office {
    /// The stream that holds what happened to the ledger as a whole.
    ///
    /// It follows from the organisation's id, whose own stream has that id itself.
    package var lifeStream: StreamID { StreamID(high: organisation.high, low: organisation.low ^ 1) }

    /// Records that the ledger was put back from a copy.
    package func recordRestoration(_ restoration: LedgerRestoration, by order: Order) async throws -> Outcome {
        try await record(
            Recording(LedgerLife.self, Filing(in: lifeStream)) { _ in .restore(restoration) }, by: order)
    }

    /// Records that nothing more is recorded; why is sealed.
    package func closeLedger(_ closing: LedgerClosing, reason: String, by order: Order) async throws -> Outcome {
        let filing = Filing(in: lifeStream, parts: [.text(reason, as: .reason, of: ownSubject, .register)])
        return try await record(Recording(LedgerLife.self, filing) { _ in .close(closing) }, by: order)
    }
}
