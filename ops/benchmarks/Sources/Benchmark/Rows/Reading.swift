import Facts
import Foundation
import Installation
import Ledger
import Postgres

/// Reading a ledger in order, every envelope decoded, beside what PostgreSQL's own client does with the same rows.
struct Reading {
    let bench: Bench
    let book: Book
    private static let connections = 2

    func row() async throws -> Row {
        let size = try await book.size()
        var (own, copied) = (Series(), Series())
        _ = try await read(size)
        for round in 1...bench.scale.longRounds {
            if round.isMultiple(of: 2) { copied.add(try await copy(size)) }
            own.add(try await read(size))
            if !round.isMultiple(of: 2) { copied.add(try await copy(size)) }
        }
        Progress.say("  reading \(Figure.rate(own)), copy \(Figure.rate(copied))")
        return Row(
            path: "reading the ledger in order, envelope decoded, \(Figure.whole(size)) entries",
            goals: [
                Goal(
                    target: .atLeast(0.9), against: "binary COPY out, \(Self.connections) connections each",
                    outcome: .measured(own: Figure.rate(own), other: Figure.rate(copied), Ratio(own, to: copied)))
            ])
    }

    private static func ranges(_ size: Int) -> [Range<Int64>] {
        (0..<connections).map { Int64(size * $0 / connections)..<Int64(size * ($0 + 1) / connections) }
    }

    private func read(_ size: Int) async throws -> Double {
        let reader = LedgerReader(organisation: book.organisation)
        let configuration = book.configuration(.app)
        let start = ContinuousClock.now
        let entries = try await withThrowingTaskGroup(of: Int.self) { group in
            for range in Self.ranges(size) {
                group.addTask {
                    let connection = try await PostgresConnection.open(configuration)
                    let count = try await connection.run { connection in
                        try connection.transaction(.readOnly) { connection in
                            var versions = 0
                            try reader.read(range, on: connection) { envelope, _ in
                                versions += envelope.version > 0 ? 1 : 0
                            }
                            return versions
                        }
                    }
                    await connection.close()
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        guard entries == size else { throw BenchFailure.unexpected("not every entry was read") }
        return Double(size) / (ContinuousClock.now - start).inSeconds
    }

    private func copy(_ size: Int) async throws -> Double {
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for range in Self.ranges(size) {
                group.addTask {
                    try await bench.server.script(
                        Self.copying(book.organisation, range), in: book.database, output: .nowhere)
                }
            }
            try await group.waitForAll()
        }
        return Double(size) / (ContinuousClock.now - start).inSeconds
    }

    /// The statement by which the ledger's reader asks as well.
    static func copying(_ organisation: OrganisationID, _ range: Range<Int64>) -> String {
        """
        copy (select position, entry from dossier.event
               where organisation = '\(organisation)' and position >= \(range.lowerBound)
                 and position < \(range.upperBound) order by position) to stdout (format binary)
        """
    }
}
