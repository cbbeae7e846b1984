import Facts
import Foundation
import Installation
import Registers
import Schema
import Views

/// Making all registers anew, beside moving the same bytes with PostgreSQL's own client: the entries out, and the rows
/// that came of them in.
struct Rebuilding {
    private let bench: Bench
    private let book: Book
    private let definitions: [RegisterDefinition]

    init(bench: Bench, book: Book) throws {
        self.bench = bench
        self.book = book
        definitions = try Self.definitions(of: bench.server.schema)
    }

    static func definitions(of schema: Schema) throws -> [RegisterDefinition] {
        let definitions = schema.registers.compactMap { RegisterDefinition(file: $0.name, text: $0.text) }
        guard !definitions.isEmpty else { throw BenchFailure.unexpected("there are no registers") }
        return definitions
    }

    /// Makes the registers of the book, whatever state they are in.
    @discardableResult
    func bringUp() async throws -> RebuildReport {
        try await Rebuild(
            configuration: bench.server.configuration(.owner, in: book.database), definitions: definitions
        )
        .run()
    }

    func row() async throws -> Row {
        var (own, copied, memory) = (Series(), Series(), Series())
        try await bringUp()
        var rows: [String: Int] = [:]
        let files = try await rowsAsFiles()
        for round in 1...bench.scale.longRounds {
            try await bench.server.settle()
            if round.isMultiple(of: 2) { copied.add(try await copy(files)) }
            let alone = try await RebuildAlone.measure(on: bench.server, database: book.database)
            own.add(alone.seconds)
            memory.add(alone.megabytes)
            rows = alone.rows
            Progress.say(
                "  rebuild: folding \(Figure.time(alone.folding)), indexing \(Figure.time(alone.indexing)), "
                    + "switching \(Figure.time(alone.switching))")
            if !round.isMultiple(of: 2) { copied.add(try await copy(files)) }
        }
        for file in files { try FileManager.default.removeItem(at: file.data) }
        Progress.say("  rebuild \(Figure.time(own)), copying \(Figure.time(copied)), \(Int(memory.median)) MB")
        let list = rows.filter { $0.value > 0 }.sorted { $0.value > $1.value }
            .map { "\($0.key) \(Figure.whole($0.value))" }.joined(separator: ", ")
        return Row(
            path: "rebuilding all registers from \(Figure.whole(try await book.size())) events",
            goals: [
                Goal(
                    target: .atLeast(0.6), against: "COPY out of the events, COPY in of the rows, their indexes",
                    outcome: .measured(own: Figure.time(own), other: Figure.time(copied), Ratio(copied, to: own))),
                Goal(
                    target: .atMost(1), against: "peak memory of a process that does nothing else, 512 MB allowed",
                    outcome: .measured(
                        own: "\(Int(memory.median)) MB", other: "512 MB",
                        Ratio(memory, to: Series(repeating: 512, count: memory.values.count)))),
            ], notes: ["rows per register: \(list)"])
    }

    // MARK: The baseline

    private struct RowFile: Sendable {
        let table: String
        let data: URL
        /// Keys and indexes as statements on the copy.
        let indexes: [String]
    }

    /// Puts the rows of every register into a file, and looks up which keys and indexes it has.
    private func rowsAsFiles() async throws -> [RowFile] {
        var files: [RowFile] = []
        for definition in definitions {
            let table = definition.name.rawValue
            let data = URL(filePath: "\(bench.server.folder)/\(table).rows")
            try await bench.server.script(
                "copy dossier.\(table) to stdout (format binary)", in: book.database, output: .file(data))
            let text = try await bench.server.script(
                """
                select replace(pg_get_indexdef(indexrelid), ' ON dossier.', ' ON moved.') from pg_index
                 where indrelid = 'dossier.\(table)'::regclass
                """, in: book.database)
            files.append(RowFile(table: table, data: data, indexes: text.split(separator: "\n").map(String.init)))
        }
        return files
    }

    /// The seconds it takes.
    private func copy(_ files: [RowFile]) async throws -> Double {
        let database = book.database
        try await bench.server.script("drop schema if exists moved cascade", "create schema moved", in: database)
        for file in files {
            try await bench.server.script(
                "create table moved.\(file.table) (like dossier.\(file.table) including constraints)", in: database)
        }
        let size = try await book.size()
        let script = files.map { file in
            "\\copy moved.\(file.table) from '\(file.data.path)' (format binary)\n"
                + file.indexes.map { "\($0);\n" }.joined()
        }.joined()
        let path = "\(bench.server.folder)/moved.sql"
        try script.write(toFile: path, atomically: true, encoding: .utf8)
        let start = ContinuousClock.now
        try await bench.server.script(
            Reading.copying(book.organisation, 0..<Int64(size)), in: database, output: .nowhere)
        try await bench.server.program("psql").run(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-f", path])
        let took = (ContinuousClock.now - start).inSeconds
        try await bench.server.script("drop schema moved cascade", in: database)
        return took
    }
}
