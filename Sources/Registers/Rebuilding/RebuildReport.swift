package import Facts
package import Views

/// What a rebuild did, and how long its stages took.
package struct RebuildReport: Sendable {
    package internal(set) var entries: Int64 = 0
    package internal(set) var rows: [RegisterName: Int] = [:]
    /// Reading, folding and copying.
    package internal(set) var folding = Duration.zero
    /// Keys, indexes and statistics.
    package internal(set) var indexing = Duration.zero
    /// From the last look at the ledgers to the tables being in use.
    package internal(set) var switching = Duration.zero

    package var total: Duration { folding + indexing + switching }
}

/// How far a long piece of work has come.
package struct RebuildProgress: Sendable {
    package let organisation: OrganisationID
    package let position: Int64
    package let size: Int64
}
