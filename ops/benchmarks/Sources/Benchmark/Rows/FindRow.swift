import Foundation
import Intake
import Office
import Regulation
import Vault

/// Finding one client among many, by each key that leads to one.
struct FindRow {
    let bench: Bench

    /// In seconds: what a search may take of the server.
    private static let allowed = 0.005

    private var clients: Int { bench.scale.bulkRows }

    func measure() async throws -> [Row] {
        let book = try await Book.found(on: bench.server, in: "find")
        let path = "\(bench.server.folder)/find.csv"
        try Data(sheet.utf8).write(to: URL(filePath: path))
        let plan = ImportPlan(.clients, from: try SheetFile(path: path), digest: [1])
        let report = try await book.office.importSheet(plan, by: Book.order("find"))
        guard report.recorded == clients else { throw BenchFailure.unexpected("\(report.recorded) clients recorded") }
        try await bench.server.settle()
        var found: [(key: String, times: Series)] = []
        for (key, terms) in Self.keys {
            var times = Series()
            for look in 0..<(bench.scale.looks + 20) {
                let client = look * 7_919 % clients
                let start = ContinuousClock.now
                let matches = try await book.office.index.find(terms(client))
                let time = (ContinuousClock.now - start).inSeconds
                guard !matches.isEmpty else { throw BenchFailure.unexpected("nobody found by \(key)") }
                if look >= 20 { times.add(time) }
            }
            found.append((key, times))
        }
        try await book.burn()
        return [row(found)]
    }

    private func row(_ found: [(key: String, times: Series)]) -> Row {
        let slowest = found.map(\.times).max { $0.median < $1.median } ?? Series()
        return Row(
            path: "finding one of \(Figure.whole(clients)) clients, by its slowest key",
            goals: [
                Goal(
                    target: .atMost(1), against: "what is allowed, the way there and back included",
                    outcome: .measured(
                        own: Figure.time(slowest), other: Figure.time(Self.allowed),
                        Ratio(slowest, to: Series(repeating: Self.allowed, count: slowest.values.count))))
            ],
            notes: [found.map { "\($0.key) \(Figure.time($0.times))" }.joined(separator: ", ")])
    }

    /// The ways of finding a client; what a word begins with is shared by some hundred.
    private static let keys: [(String, @Sendable (Int) -> [IndexTerm])] = [
        ("e-mail address", { [IndexTerm(.email, "klant\($0)@example.nl")] }),
        ("telephone", { [IndexTerm(.phone, "+3110\(1_000_000 + $0)")] }),
        ("number elsewhere", { [IndexTerm(.externalID, "K\($0)")] }),
        ("words of a name", { IndexTerm.searching(name: "\(word($0 / 300, "a")) \(word($0 % 300, "z"))") }),
        (
            "the beginning of a word",
            { IndexTerm.searching(name: "\(word($0 / 300, "a").dropLast()) \(word($0 % 300, "z"))") }
        ),
    ]

    /// An invented word for a number: each number below 400 has its own, told apart by its first letters.
    private static func word(_ number: Int, _ end: String) -> String {
        let letters = Array("bcdfghklmnprstvwz")
        let vowels = Array("aeiou")
        let (first, rest) = (number % 17, number / 17)
        let start = [letters[first], vowels[rest % 5], letters[rest / 5 % 17], vowels[(rest + first) % 5]]
        return String(start) + "rm\(end)"
    }

    private var sheet: String {
        "Klantnummer;Naam;Soort;E-mail;Telefoon;Klant sinds\n"
            + (0..<clients).map { client in
                "K\(client);\(Self.word(client / 300, "a")) \(Self.word(client % 300, "z"));bedrijf;"
                    + "klant\(client)@example.nl;+3110\(1_000_000 + client);2019-04-04\n"
            }.joined()
    }
}
