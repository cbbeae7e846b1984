import Foundation

/// A sentence of the argument parser with gaps in it, and the same in Dutch.
struct SentenceForm {
    /// What stands between the gaps, each of which is written as `%`.
    private let english: [String]
    private let dutch: [String]

    private init(_ english: String, _ dutch: String) {
        self.english = english.components(separatedBy: "%")
        self.dutch = dutch.components(separatedBy: "%")
    }

    /// What is wrong, in Dutch; nothing where the parser has a sentence that is not known here.
    static func dutch(_ sentence: String) -> String? {
        // A sentence of the program's own is in the right language already.
        for form in problems {
            guard let gaps = form.gaps(in: sentence) else { continue }
            return form.filled(gaps)
        }
        for form in values {
            guard let gaps = form.gaps(in: sentence), let choice = gaps.last else { continue }
            return form.filled(gaps.dropLast() + [choices(choice)])
        }
        return nil
    }

    static func dutchUsage(_ line: String) -> String? {
        for form in usages {
            guard let gaps = form.gaps(in: line) else { continue }
            return form.filled(gaps)
        }
        return nil
    }

    /// Those that are longer stand before those that would fit as well.
    private static let problems = [
        SentenceForm("Unknown option '%'. Did you mean '%'?", "de optie '%' bestaat niet. Bedoelt u '%'?"),
        SentenceForm("Unknown option '%'", "de optie '%' bestaat niet."),
        SentenceForm("Invalid option: %", "de optie % bestaat niet."),
        SentenceForm("Missing value for '%'", "achter '%' ontbreekt de waarde."),
        SentenceForm(
            "The option '%' does not take any value, but '%' was specified.",
            "de optie '%' heeft geen waarde, maar er staat '%'."),
        SentenceForm("Unexpected argument '%'", "'%' hoort hier niet."),
        SentenceForm("% unexpected arguments: '%'", "% woorden horen hier niet: '%'."),
        SentenceForm(
            "Value to be set with flag '%' had already been set with flag '%'", "'%' gaat niet samen met '%'."),
        SentenceForm("Missing expected argument '%'", "'%' ontbreekt."),
        SentenceForm("Missing one of: '%'", "een van deze ontbreekt: '%'."),
        SentenceForm("Missing required subcommand.", "de opdracht ontbreekt."),
        SentenceForm("Command '%' is not a parent of the current command.", "de opdracht hoort niet bij '%'."),
        SentenceForm(
            "Can't generate completion scripts for '%'.\n"
                + "Please use --generate-completion-script=<shell> with one of:\n%",
            "voor de shell '%' is er geen aanvulscript.\nGebruik --generate-completion-script=<shell> met een van:\n%"),
        SentenceForm(
            "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n%",
            "welke shell dit is, is niet te zien.\nGebruik --generate-completion-script=<shell> met een van:\n%"),
    ]

    /// Those that end in what would do.
    private static let values = [
        SentenceForm(
            "The value '%' is invalid for '%'. Please provide one of the following:\n%",
            "de waarde '%' past niet bij '%'. Kies uit:\n%"),
        SentenceForm(
            "The value '%' is invalid for '%'. Please provide one of %.",
            "de waarde '%' past niet bij '%'. Kies uit %."),
        SentenceForm("The value '%' is invalid for '%': %", "de waarde '%' past niet bij '%': %"),
        SentenceForm("The value '%' is invalid for '%'%", "de waarde '%' past niet bij '%'.%"),
    ]

    private static let usages = [
        SentenceForm("Usage: %", "Gebruik: %"),
        SentenceForm("  See '%' for more information.", "  Zie '%' voor uitleg, in het Engels."),
    ]

    private static func choices(_ text: String) -> String {
        text.replacing("' and '", with: "' en '").replacing("' or '", with: "' of '")
    }

    /// What fills the gaps in a sentence of this form; nothing in any other.
    private func gaps(in sentence: String) -> [String]? {
        guard let first = english.first, let last = english.last, english.count > 1 else {
            return english == [sentence] ? [] : nil
        }
        guard sentence.hasPrefix(first) else { return nil }
        var rest = sentence.dropFirst(first.count)
        var gaps: [String] = []
        for literal in english.dropFirst().dropLast() {
            guard let place = rest.firstRange(of: literal) else { return nil }
            gaps.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        guard rest.hasSuffix(last) else { return nil }
        return gaps + [String(rest.dropLast(last.count))]
    }

    private func filled(_ gaps: [String]) -> String {
        zip(dutch, gaps + [""]).map { $0 + $1 }.joined()
    }
}
