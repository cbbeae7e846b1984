import CLibPQ

/// One connection to a server, on a thread of its own.
///
/// Its calls block that thread and no other. They are synchronous, so whoever is on the connection, in `run` or
/// `transaction`, does several things in a row without anybody coming in between.
package final actor PostgresConnection {
    private let executor: QueueExecutor
    private var link: ServerLink?
    private var canceller: Canceller?
    private var statements = StatementCache()
    private var interruption: Interruption?

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    private init() {
        executor = QueueExecutor(label: "dossier.postgres")
    }

    /// Connects; fails with `connection`, `timeout` or `configuration`, and with the SQLSTATE where there is one.
    package static func open(
        _ configuration: PostgresConfiguration
    ) async throws(PostgresFailure) -> PostgresConnection {
        let connection = PostgresConnection()
        try await connection.connect(configuration)
        return connection
    }

    private func connect(_ configuration: PostgresConfiguration) throws(PostgresFailure) {
        let link = try ServerLink(configuration)
        canceller = Canceller(connection: link.pointer)
        self.link = link
    }

    /// Ends the connection; what is asked of it afterwards fails.
    package func close() {
        link = nil
        canceller = nil
    }

    /// Whether the connection is lost or closed, also when the server ended it while nothing was asked of it.
    package var isBroken: Bool {
        guard let link else { return true }
        if link.transactionStatus == PQTRANS_IDLE { link.checkWhileIdle() }
        return link.isLost
    }

    package var isInTransaction: Bool {
        guard let link else { return false }
        return link.transactionStatus == PQTRANS_INTRANS || link.transactionStatus == PQTRANS_INERROR
    }

    /// The process that serves this connection, for `pg_terminate_backend` and for finding it in the server's log.
    package var serverProcess: Int32 {
        link.map { PQbackendPID($0.pointer) } ?? 0
    }

    /// The server's version, such as 150018 for 15.18; 0 when the connection is closed.
    package var serverVersion: Int32 {
        link.map { PQserverVersion($0.pointer) } ?? 0
    }

    /// Runs one statement with its parameters, prepared once per connection, in binary both ways.
    @discardableResult
    package func execute(_ sql: SQL) throws(PostgresFailure) -> Rows {
        try execute(text: sql.text, sql.parameters)
    }

    /// Runs one statement whose text says `$1`, `$2`, … itself.
    @discardableResult
    package func execute(
        text: String, _ parameters: PostgresParameters
    ) throws(PostgresFailure) -> Rows {
        let key = StatementCache.Key(text: text, types: parameters.types)
        return try interruptible { link throws(PostgresFailure) in
            try link.send(prepared: try prepare(key, on: link), parameters)
            do throws(PostgresFailure) {
                return Rows(try link.collect())
            } catch {
                guard error.isStalePlan, link.transactionStatus == PQTRANS_IDLE else {
                    if error.isStalePlan { try forget(key, on: link) }
                    throw error
                }
                // A table changed its shape since the statement was prepared. The server found that out before
                // running anything, so this is the first time the statement runs and not a second one.
                try forget(key, on: link)
                try link.send(prepared: try prepare(key, on: link), parameters)
                return Rows(try link.collect())
            }
        }
    }

    /// Runs statements without parameters, several at once if need be, and ignores what they return.
    package func script(_ text: String) throws(PostgresFailure) {
        try interruptible { link throws(PostgresFailure) in
            try link.send(simple: text)
            _ = try link.collect()
        }
    }

    /// Hands over the rows of a statement one by one, while the server is still sending them.
    ///
    /// The connection takes no other statement meanwhile. When `body` throws, the statement is ended.
    package func forEachRow(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        let key = StatementCache.Key(text: sql.text, types: sql.parameters.types)
        let link = try openLink()
        try beginInterruptible()
        defer { interruption?.end() }
        do throws(PostgresFailure) {
            try link.send(prepared: try prepare(key, on: link), sql.parameters)
        } catch {
            throw asCancelled(error)
        }
        _ = PQsetSingleRowMode(link.pointer)
        var thrown: (any Error)?
        while let result = link.nextResult() {
            if result.isFailure {
                thrown = thrown ?? asCancelled(result.failure)
            } else if result.status == PGRES_SINGLE_TUPLE, thrown == nil {
                do {
                    try body(Row(result: result, index: 0))
                } catch {
                    thrown = error
                    canceller?.cancel()
                }
            }
        }
        if let thrown { throw thrown }
    }

    private func prepare(_ key: StatementCache.Key, on link: ServerLink) throws(PostgresFailure) -> String {
        if let name = statements.name(for: key) { return name }
        if let name = statements.makeRoom() { try deallocate(name, on: link) }
        let name = statements.freshName()
        try link.prepare(name, key.text, types: key.types)
        statements.insert(key, name: name)
        return name
    }

    private func forget(_ key: StatementCache.Key, on link: ServerLink) throws(PostgresFailure) {
        guard let name = statements.remove(key), link.transactionStatus == PQTRANS_IDLE else { return }
        try deallocate(name, on: link)
    }

    private func deallocate(_ name: String, on link: ServerLink) throws(PostgresFailure) {
        try link.send(simple: "deallocate \(name)")
        _ = try link.collect()
    }

    var preparedStatementCount: Int { statements.count }

    // MARK: For the other files of this type

    func openLink() throws(PostgresFailure) -> ServerLink {
        guard let link else { throw PostgresFailure(.connection, "the connection is closed") }
        return link
    }

    /// Runs something that the cancellation of the task on the connection should end.
    func interruptible<Value>(
        _ body: (ServerLink) throws(PostgresFailure) -> Value
    ) throws(PostgresFailure) -> Value {
        let link = try openLink()
        try beginInterruptible()
        defer { interruption?.end() }
        do throws(PostgresFailure) {
            return try body(link)
        } catch {
            throw asCancelled(error)
        }
    }

    func beginInterruptible() throws(PostgresFailure) {
        guard let interruption, let canceller else { return }
        guard interruption.begin(canceller) else { throw .taskCancelled }
    }

    func endInterruptible() {
        interruption?.end()
    }

    /// Both a time limit and a request end a statement with one SQLSTATE; whether we asked is known here.
    func asCancelled(_ failure: PostgresFailure) -> PostgresFailure {
        guard failure.sqlState == .queryCanceled, interruption?.isRequested == true else { return failure }
        return PostgresFailure(.cancelled, failure.gloss, sqlState: .queryCanceled, step: failure.step)
    }

    func checkNotCancelled() throws(PostgresFailure) {
        if interruption?.isRequested == true { throw .taskCancelled }
    }

    func cancelRunningStatement() {
        canceller?.cancel()
    }

    /// Does `body` for one task, whose cancellation reaches the statements of `body` and no others.
    func perform<Value: Sendable>(
        _ interruption: Interruption, _ body: (isolated PostgresConnection) throws -> Value
    ) -> Result<Value, any Error> {
        self.interruption = interruption
        defer { self.interruption = nil }
        return Result { try body(self) }
    }

    /// The same for a borrower: a transaction that `body` left open is rolled back.
    ///
    /// Says also whether somebody else can go on with the connection.
    func lend<Value: Sendable>(
        _ interruption: Interruption, _ body: (isolated PostgresConnection) throws -> Value
    ) -> (result: Result<Value, any Error>, isReusable: Bool) {
        let result = perform(interruption, body)
        rollBack()
        return (result, link.map { !$0.isLost && $0.transactionStatus == PQTRANS_IDLE } ?? false)
    }
}

extension PostgresFailure {
    static var taskCancelled: PostgresFailure {
        PostgresFailure(.cancelled, "the task was cancelled", sqlState: .queryCanceled)
    }
}
