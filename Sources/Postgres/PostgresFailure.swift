/// Why something asked of PostgreSQL did not happen.
///
/// `description` is made of the kind, the SQLSTATE and fixed English only, for the server's messages quote values:
/// `invalid input syntax for type uuid: "…"`. What the server said, without its detail and parameters, is in
/// `serverMessage`, which must not be logged.
package struct PostgresFailure: Error, Sendable {
    package enum Kind: Sendable, Hashable {
        /// What was asked can't be asked: a malformed connection string, a text with a NUL in it.
        case configuration
        /// The connection could not be made, or was lost.
        case connection
        /// A statement, a lock or a transaction took longer than its limit.
        case timeout
        /// Ended on request, by us or by an administrator.
        case cancelled
        /// The server refused; `sqlState` says why.
        case server
        /// What came back is not what the program reads.
        case decoding
        /// A COPY was misused or broke off.
        case copy
        /// The order of calls, or the server's answer, breaks the protocol.
        case protocolViolation
        /// No connection of the pool came free in time.
        case poolExhausted
        /// The pool is closed.
        case poolClosed
    }

    /// Which step failed; a statement's failure within a transaction leaves nothing behind, a lost commit may.
    package enum Step: Sendable, Hashable {
        case connect, begin, statement, commit
    }

    package let kind: Kind
    package internal(set) var step: Step
    package let sqlState: SQLState?
    let gloss: StaticString
    private(set) var report: ServerReport?
    /// A prepared statement whose tables changed their shape; the SQLSTATE alone does not tell, its origin does.
    var isStalePlan = false

    init(
        _ kind: Kind, _ gloss: StaticString, sqlState: SQLState? = nil, step: Step = .statement,
        report: ServerReport? = nil
    ) {
        self.kind = kind
        self.step = step
        self.sqlState = sqlState
        self.gloss = gloss
        self.report = report
    }

    /// A value that could not be read; `gloss` is a constant, so that no data can get into it.
    package static func decoding(_ gloss: StaticString) -> PostgresFailure {
        PostgresFailure(.decoding, gloss)
    }

    /// The same failure with the column in which it was found.
    func at(column: String) -> PostgresFailure {
        var copy = self
        copy.report = ServerReport(column: column)
        return copy
    }

    package var constraint: String? { report?.constraint }
    package var schema: String? { report?.schema }
    package var table: String? { report?.table }
    package var column: String? { report?.column }
    /// Where in the statement, counted in characters from 1.
    package var position: Int? { report?.position }
    /// What the server said first.
    ///
    /// It may quote data: never log it, never show it, never put it into an error.
    package var serverMessage: String? { report?.message }

    /// A commit was sent and its answer lost: the transaction may or may not have been done.
    package var isOutcomeUnknown: Bool {
        step == .commit && kind == .connection
    }

    /// The same transaction may succeed when it is run again from its start.
    package var isTransient: Bool {
        sqlState == .serializationFailure || sqlState == .deadlockDetected
    }

    func during(_ step: Step) -> PostgresFailure {
        var copy = self
        copy.step = step
        return copy
    }
}

/// The fields of a server's error report that we keep; its detail, hint, context and query are never read.
final class ServerReport: Sendable {
    let message: String?
    let schema: String?
    let table: String?
    let column: String?
    let constraint: String?
    let position: Int?

    init(
        message: String? = nil, schema: String? = nil, table: String? = nil, column: String? = nil,
        constraint: String? = nil, position: Int? = nil
    ) {
        self.message = message
        self.schema = schema
        self.table = table
        self.column = column
        self.constraint = constraint
        self.position = position
    }
}
