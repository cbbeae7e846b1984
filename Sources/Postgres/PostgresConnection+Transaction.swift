import CLibPQ

extension PostgresConnection {
    /// Does `body` in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// `body` is synchronous, so nothing else can use the connection in between. What it throws comes out as it
    /// is. Failures of the frame are told apart by their `step`: at `begin` nothing was done; at `commit` nothing
    /// was kept, unless `isOutcomeUnknown`. Does not nest.
    @discardableResult
    package func transaction<Value>(
        _ options: PostgresTransaction = .readWrite, _ body: (isolated PostgresConnection) throws -> Value
    ) throws -> Value {
        try begin(options)
        let value: Value
        do {
            value = try body(self)
            try checkNotCancelled()
        } catch {
            rollBack()
            throw error
        }
        try commit()
        return value
    }

    private func begin(_ options: PostgresTransaction) throws(PostgresFailure) {
        let link = try openLink()
        guard link.transactionStatus == PQTRANS_IDLE || link.isLost else {
            throw PostgresFailure(
                .protocolViolation, "a transaction is open already", sqlState: .activeTransaction, step: .begin)
        }
        do throws(PostgresFailure) {
            try script(options.begin)
        } catch {
            throw error.during(.begin)
        }
    }

    /// Not interruptible: a commit on its way is better answered than broken off.
    private func commit() throws(PostgresFailure) {
        let tag: String
        do throws(PostgresFailure) {
            let link = try openLink()
            try link.send(simple: "commit")
            tag = try link.collect().commandTag
        } catch {
            rollBack()
            throw error.during(.commit)
        }
        // The server answers the commit of a failed transaction with a rollback, and calls that a success.
        guard tag == "COMMIT" else {
            throw PostgresFailure(
                .server, SQLState.inFailedTransaction.gloss, sqlState: .inFailedTransaction, step: .commit)
        }
    }

    /// Rolls back if there is anything to roll back.
    ///
    /// Where even that fails the connection is given up, and the server rolls back when it notices.
    func rollBack() {
        guard isInTransaction else { return }
        do throws(PostgresFailure) {
            let link = try openLink()
            try link.send(simple: "rollback")
            _ = try link.collect()
        } catch {
            close()
        }
    }
}
