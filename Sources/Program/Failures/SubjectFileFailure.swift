import Reports

/// Everything that is wrong with a file of clients, by line: nothing of it is taken.
///
/// It never repeats a value: that is somebody's address or number.
struct SubjectFileFailure: Error {
    enum Problem: Hashable {
        case noClient
        case severalClients(Int)
        case emptyField
        case noSuchField
        case openQuote
        case notUTF8
    }

    /// Whoever has a thousand mistakes to mend reads no more of them.
    private static let limit = 1_000

    private(set) var problems: [(problem: Problem, line: Int, column: Int)] = []
    private(set) var omitted = 0

    var isEmpty: Bool { problems.isEmpty }

    mutating func add(_ problem: Problem, line: Int, column: Int) {
        guard problems.count < Self.limit else {
            omitted += 1
            return
        }
        problems.append((problem, line, column))
    }
}

extension SubjectFileFailure: Worded {
    /// Every mistake on a line of its own, in the order of the file.
    var words: Words {
        let sorted = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        var dutch: [String] = []
        var english: [String] = []
        for (problem, line, column) in sorted {
            dutch.append("--subjects:\(line):\(column): \(problem.words.dutch)")
            english.append("--subjects:\(line):\(column): \(problem.words.english)")
        }
        if omitted > 0 {
            dutch.append("… en nog \(omitted).")
            english.append("… and \(omitted) more.")
        }
        return Words(
            (dutch + ["Er is niets vastgelegd."]).joined(separator: "\n"),
            (english + ["Nothing was recorded."]).joined(separator: "\n"))
    }
}

extension SubjectFileFailure.Problem {
    fileprivate var words: Words {
        switch self {
        case .noClient:
            Words(
                "dit leidt naar geen klant [één regel, één klant]",
                "this leads to no client [one line, one client]")
        case .severalClients(let count):
            Words(
                "dit past op \(count) klanten; geef het id [één regel, één klant]",
                "this fits \(count) clients; give the id [one line, one client]")
        case .emptyField:
            Words("deze kolom is leeg [één regel, één klant]", "this column is empty [one line, one client]")
        case .noSuchField:
            Words("deze regel heeft die kolom niet [CSV]", "this line does not have that column [CSV]")
        case .openQuote: Words("een aanhalingsteken gaat niet dicht [CSV]", "a quotation mark is never closed [CSV]")
        case .notUTF8: Words("deze regel is geen UTF-8 [UTF-8]", "this line is not UTF-8 [UTF-8]")
        }
    }
}
