import Foundation
import Intake
import Office
import Regulation

/// Contacts out of a spreadsheet, with all that belongs to it: reading, looking up, deciding, sealing, appending.
struct ImportRow {
    let bench: Bench

    /// As many rows as the bulk row appends.
    private var rows: Int { bench.scale.bulkRows }
    /// Ten contacts for each client.
    private var clients: Int { rows / 10 }

    func measure() async throws -> [Row] {
        var (own, bulk) = (Series(), Series())
        for round in 1...bench.scale.rounds {
            Progress.say("import: round \(round) of \(bench.scale.rounds)")
            let book = try await Book.found(on: bench.server, in: "import")
            let sheet = Data(clientSheet.utf8)
            _ = try await bring(.clients, sheet, into: book)
            try await bench.server.settle()
            let contacts = Data(contactSheet.utf8)
            let start = ContinuousClock.now
            let report = try await bring(.contacts, contacts, into: book)
            own.add(Double(rows) / (ContinuousClock.now - start).inSeconds)
            guard report.recorded == rows else { throw BenchFailure.unexpected("\(report.recorded) contacts recorded") }
            try await book.burn()
            let other = try await Book.found(on: bench.server, in: "bulk")
            bulk.add(try await BulkRow(bench: bench).append(to: other))
            try await other.burn()
            Progress.say("  import \(Figure.rate(own)), bulk \(Figure.rate(bulk))")
        }
        return [
            Row(
                path: "importing \(Figure.whole(rows)) contacts with \(Figure.whole(clients)) clients from CSV",
                goals: [
                    Goal(
                        target: .atLeast(0.33), against: "bulk, as above",
                        outcome: .measured(
                            own: Figure.rate(own), other: Figure.rate(bulk), Ratio(own, to: bulk)))
                ])
        ]
    }

    private func bring(_ records: ImportedRecords, _ sheet: Data, into book: Book) async throws -> ImportReport {
        let path = "\(bench.server.folder)/\(records.rawValue).csv"
        try sheet.write(to: URL(filePath: path))
        let plan = ImportPlan(records, from: try SheetFile(path: path), digest: Array(sheet.prefix(64)))
        return try await book.office.importSheet(plan, by: Book.order(records.rawValue))
    }

    private var clientSheet: String {
        "Klantnummer;Naam;Soort;E-mail;Klant sinds\n"
            + (0..<clients).map { "K\($0);Voorbeeld \($0);bedrijf;klant\($0)@example.nl;2019-04-04\n" }.joined()
    }

    private var contactSheet: String {
        "Klant;Datum;Kanaal;Richting;Aard;Notitie\n"
            + (0..<rows).map { row in
                "K\(row * 7919 % clients);\(row % 28 + 1)-\(row % 12 + 1)-2021;telefoon;in;vraag;Gesprek \(row)\n"
            }.joined()
    }
}
