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
}
