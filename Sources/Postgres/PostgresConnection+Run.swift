extension PostgresConnection {
    /// Does several things in a row on the connection; cancelling the task ends the statement that runs.
    @discardableResult
    package nonisolated func run<Value: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        let interruption = Interruption()
        return try await withTaskCancellationHandler {
            try await perform(interruption, body).get()
        } onCancel: {
            interruption.request()
        }
    }

    /// Does `body` in a transaction, as `transaction` does; cancelling the task rolls it back.
    @discardableResult
    package nonisolated func transaction<Value: Sendable>(
        _ options: PostgresTransaction = .readWrite,
        _ body: @Sendable (isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await run { connection in try connection.transaction(options, body) }
    }

    /// Runs one statement; cancelling the task ends it.
    @discardableResult
    package nonisolated func run(_ sql: SQL) async throws(PostgresFailure) -> Rows {
        do {
            return try await run { connection in try connection.execute(sql) }
        } catch let failure as PostgresFailure {
            throw failure
        } catch {
            throw PostgresFailure(.protocolViolation, "a statement failed in an unforeseen way")
        }
    }
}
