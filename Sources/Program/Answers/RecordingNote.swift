import Facts
import Office
import Regulation
import Reports

/// What a command recorded, for people and for scripts.
struct RecordingNote {
    let outcomes: [Outcome]
    let stream: StreamID
    let more: [String: JSON]
    let addition: Words?

    private var positions: [Int64] { outcomes.compactMap(\.positions).flatMap(Array.init).sorted() }
    private var findings: [Finding] { outcomes.flatMap(\.findings) }
    private var isRepeated: Bool { outcomes.contains(where: \.isRepeated) }

    var json: JSON {
        JSON.object([
            "id": .identifier(stream),
            "positions": .array(positions.map { .integer($0) }),
            "findings": .array(findings.map(\.json)),
            "repeated": .bool(isRepeated),
        ]).adding(more)
    }

    func text(in language: Language) -> String {
        var lines = [sentence[language]]
        if let addition { lines.append(addition[language]) }
        lines += findings.map { "! \($0.words[language]) [\($0.rule.citation(in: language))]" }
        return lines.joined(separator: "\n")
    }

    private var sentence: Words {
        let entries = PositionRanges(positions).text
        if positions.isEmpty {
            return Words(
                "Er is niets toegevoegd: zo staat het er al (\(stream)).",
                "Nothing was added: the ledger says so already (\(stream)).")
        }
        if isRepeated {
            return Words(
                "Dit was al vastgelegd als \(stream), nummer \(entries). Er is niets toegevoegd.",
                "This had been recorded as \(stream), entry \(entries). Nothing was added.")
        }
        return Words("Vastgelegd als \(stream), nummer \(entries).", "Recorded as \(stream), entry \(entries).")
    }
}

extension Finding {
    /// The code and the provision, the same in every language.
    var json: JSON { ["code": .string(code), "rule": .string(rule.citation(in: .english))] }
}
