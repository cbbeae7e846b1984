/// How a transaction sees the others, and whether it may write.
package struct PostgresTransaction: Sendable, Hashable {
    package enum Isolation: String, Sendable, Hashable {
        case readCommitted = "read committed"
        case repeatableRead = "repeatable read"
        case serializable
    }

    package enum Access: String, Sendable, Hashable {
        case readWrite = "read write"
        case readOnly = "read only"
    }

    package var isolation: Isolation
    package var access: Access

    package init(_ isolation: Isolation = .readCommitted, _ access: Access = .readWrite) {
        self.isolation = isolation
        self.access = access
    }

    package static let readWrite = PostgresTransaction()
    package static let readOnly = PostgresTransaction(.readCommitted, .readOnly)
    /// Reads everything as it stood at one moment.
    package static let snapshot = PostgresTransaction(.repeatableRead, .readOnly)
    package static let serializable = PostgresTransaction(.serializable)

    var begin: String {
        "begin isolation level \(isolation.rawValue) \(access.rawValue)"
    }
}
