import Foundation

/// Ten thousand events a transaction, into tables that hold some already.
struct BulkRow {
    let bench: Bench

    private static let tables = ["event", "stream", "sealed_part", "data_key", "index_entry", "receipt"]

    private var batches: Int { bench.scale.bulkRows / Bulk.batch }

    func measure() async throws -> [Row] {
        var (own, copied, recorded) = (Series(), Series(), Series())
        for round in 1...bench.scale.rounds {
            Progress.say("bulk: round \(round) of \(bench.scale.rounds)")
            let book = try await Book.found(on: bench.server, in: "bulk")
            own.add(try await append(to: book))
            copied.add(try await copy(in: book.database))
            if let recorder = bench.recorder {
                recorded.add(try await recorder.perSecond(20_000, above: bench.scale.bulkRows))
            }
            Progress.say(
                "  ledger \(Figure.rate(own)), insert … select \(Figure.rate(copied)), "
                    + "eventsourcing \(Figure.rate(recorded))"
            )
            try await book.burn()
        }
        return [row(own, copied, recorded)]
    }

    /// Fills the tables, then times as many events again.
    func append(to book: Book) async throws -> Double {
        let bulk = Bulk(book: book)
        _ = try await bulk.fill(upTo: bench.scale.bulkRows)
        let stock = try await Stock.make(batches * Bulk.familiesPerBatch, for: book)
        try await bench.server.settle()
        let start = ContinuousClock.now
        try await bulk.append(batches, from: stock)
        return Double(batches * Bulk.batch) / (ContinuousClock.now - start).inSeconds
    }

    /// Copies of the tables with all their keys, indexes and checks get the same rows: the first half beforehand, the
    /// second against the clock, ten thousand events a transaction, out of tables that hold just these rows.
    private func copy(in database: String) async throws -> Double {
        let server = bench.server
        let first =
            "(select max(first_position) from dossier.receipt where events = \(Bulk.batch))"
            + " - \((batches - 1) * Bulk.batch)"
        try await server.script(
            "create schema copied",
            "create table copied.start as select \(first) as position",
            """
            create table copied.lot as
            select stream, min((e.position - s.position) / \(Bulk.batch)) as lot
              from dossier.event as e, copied.start as s where e.position >= s.position group by stream
            """,
            """
            create table copied.key_lot as
            select p.key, min((p.position - s.position) / \(Bulk.batch)) as lot
              from dossier.sealed_part as p, copied.start as s where p.position >= s.position group by p.key
            """, in: database)
        for table in Self.tables {
            try await server.script("create table copied.\(table) (like dossier.\(table) including all)", in: database)
        }
        let before = Self.rows(beforeStart: true)
        for (table, query) in before {
            try await server.script("insert into copied.\(table) \(query)", in: database)
        }
        for (table, query) in Self.rows(beforeStart: false) {
            for lot in 0..<batches {
                try await server.script(
                    "create table copied.\(table)_\(lot) as \(query.replacing("LOT", with: "\(lot)"))", in: database)
            }
        }
        try await server.settle()
        let lots = (0..<batches).map { lot in
            "begin; "
                + Self.tables.map { "insert into copied.\($0) select * from copied.\($0)_\(lot); " }.joined() + "commit"
        }
        let file = "\(server.folder)/lots.sql"
        try (lots.joined(separator: ";\n") + ";\n").write(toFile: file, atomically: true, encoding: .utf8)
        let start = ContinuousClock.now
        try await server.program("psql").run(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-f", file])
        return Double(batches * Bulk.batch) / (ContinuousClock.now - start).inSeconds
    }

    /// Which rows of each table belong to the events before the start, or to lot number LOT after it.
    private static func rows(beforeStart: Bool) -> [(table: String, query: String)] {
        let (low, high) = ("s.position + LOT * \(Bulk.batch)", "s.position + (LOT + 1) * \(Bulk.batch)")
        func range(_ column: String) -> String {
            beforeStart ? "\(column) < s.position" : "\(column) >= \(low) and \(column) < \(high)"
        }
        func lot(_ table: String, _ column: String, _ lots: String) -> String {
            beforeStart
                ? """
                select t.* from dossier.\(table) as t
                 where not exists (select from copied.\(lots) as l where l.\(column) = t.\(column))
                """
                : """
                select t.* from dossier.\(table) as t
                  join copied.\(lots) as l on l.\(column) = t.\(column) where l.lot = LOT
                """
        }
        return [
            (
                "event",
                "select t.* from dossier.event as t, copied.start as s where \(range("t.position")) order by t.position"
            ),
            ("stream", lot("stream", "stream", "lot")),
            (
                "sealed_part",
                "select t.* from dossier.sealed_part as t, copied.start as s where \(range("t.position")) "
                    + "order by t.position"
            ),
            ("data_key", lot("data_key", "key", "key_lot")),
            ("index_entry", lot("index_entry", "stream", "lot")),
            (
                "receipt",
                "select t.* from dossier.receipt as t, copied.start as s where \(range("t.first_position"))"
            ),
        ]
    }

    private func row(_ own: Series, _ copied: Series, _ recorded: Series) -> Row {
        var goals = [
            Goal(
                target: .atLeast(0.7), against: "INSERT … SELECT into the same tables and indexes",
                outcome: .measured(own: Figure.rate(own), other: Figure.rate(copied), Ratio(own, to: copied)))
        ]
        let against = "eventsourcing, batches of \(Figure.whole(PythonRecorder.batch))"
        if bench.recorder == nil {
            goals.append(
                Goal(
                    target: .atLeast(4), against: against,
                    outcome: .leftOut(own: Figure.rate(own), why: "not installed")))
        } else {
            goals.append(
                Goal(
                    target: .atLeast(4), against: against,
                    outcome: .measured(own: Figure.rate(own), other: Figure.rate(recorded), Ratio(own, to: recorded))))
        }
        return Row(
            path: "bulk, \(Figure.whole(Bulk.batch)) events a transaction, into tables of"
                + " \(Figure.whole(bench.scale.bulkRows))",
            goals: goals)
    }
}
