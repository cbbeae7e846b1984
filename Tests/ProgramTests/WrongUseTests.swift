import Foundation
import Testing

@Suite("Wrong use is told in the language asked for")
struct WrongUseTests {
    /// A command line that can't be read, and what is said about it in Dutch.
    struct Case: Sendable {
        let line: String
        let dutch: String
    }

    static let cases = [
        Case(line: "nothing-like-this", dutch: "'nothing-like-this' hoort hier niet."),
        Case(line: "doctor a b", dutch: "2 woorden horen hier niet: 'a', 'b'."),
        Case(line: "doctor --loud", dutch: "de optie '--loud' bestaat niet."),
        Case(line: "doctor --fromat json", dutch: "de optie '--fromat' bestaat niet. Bedoelt u '--format'?"),
        Case(line: "doctor --format", dutch: "achter '--format <format>' ontbreekt de waarde."),
        Case(line: "deadline --extended=yes --received 2026-01-01", dutch: "de optie '--extended' heeft geen waarde"),
        Case(line: "client record --name X", dutch: "'--kind <kind>' ontbreekt."),
        Case(line: "check iban", dutch: "'<value>' ontbreekt."),
        Case(
            line: "log head --format xml",
            dutch: "de waarde 'xml' past niet bij '--format <format>'. Kies uit 'text' en 'json'."),
        Case(line: "register --dialect x --format csv", dutch: "de waarde 'x' past niet bij '--dialect <dialect>'."),
        Case(line: "check passport 1", dutch: "de waarde 'passport' past niet bij '<kind>'. Kies uit 'bsn', "),
        Case(
            line: "contact record 1 --channel pigeon --direction in --nature other",
            dutch: "de waarde 'pigeon' past niet bij '--channel <channel>'. Kies uit:\n  - "),
        Case(line: "sample --seed -3", dutch: "achter '--seed <seed>' ontbreekt de waarde."),
        Case(line: "sample --seed many", dutch: "de waarde 'many' past niet bij '--seed <seed>'."),
        Case(line: "--generate-completion-script=sh", dutch: "voor de shell 'sh' is er geen aanvulscript."),
        Case(line: "deadline", dutch: "geef óf --received óf --breach-aware."),
        Case(line: "deadline --received 2026-01-01 --answered 2026-01-02", dutch: "geef met --asked de dag waarop"),
        Case(
            line: "deadline --breach-aware 2026-01-01T00:00:00Z --extended",
            dutch: "--extended, --asked en --answered horen bij --received."),
        Case(line: "may-contact --channel mail --purpose x", dutch: "geef één van deze: het id van een klant"),
        Case(line: "may-contact 1 --channel mail", dutch: "geef --purpose, --nature of allebei."),
        Case(
            line: "contact record 1 --channel mail --direction in", dutch: "geef --nature, --purpose of allebei."),
        Case(line: "share record --ground none", dutch: "geef óf --to óf --to-name."),
        Case(line: "processor record", dutch: "geef --name en --role."),
        Case(line: "processor agreement 1", dutch: "geef --signed, --from of --until."),
        Case(line: "request receive --right access --channel mail --person 1", dutch: "geef met --client de klant"),
    ]

    @Test("in Dutch, without a word of English around it", arguments: cases)
    func dutch(use: Case) async throws {
        let home = try ProgramHome.bare("wrong-use")
        let words = use.line.split(separator: " ").map(String.init)
        let run = try await home.run(words, environment: ["LANG": "nl_NL.UTF-8"])
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("Fout: \(use.dutch)"), "\(run.errors)")
        #expect(run.errors.contains("\nGebruik: dossier"))
        #expect(run.errors.contains("--help' voor uitleg"))
        for word in [
            "Error:", "Usage:", "Help:", "for more information", "Unknown", "Unexpected", "Missing", "invalid",
            "provide",
            "Give", "<options>", "<subcommand>",
        ] {
            #expect(!run.errors.contains(word), "\(run.errors)")
        }
    }

    @Test("in English as the parser says it", arguments: cases)
    func english(use: Case) async throws {
        let home = try ProgramHome.bare("wrong-use")
        let words = use.line.split(separator: " ").map(String.init)
        let run = try await home.run(words, environment: ["DOSSIER_LANGUAGE": "en"])
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("Error: "))
        #expect(run.errors.contains("\nUsage: dossier"))
        for word in ["Fout", "Gebruik", "geef"] { #expect(!run.errors.contains(word), "\(run.errors)") }
    }

    @Test("--language says so before the environment does, also where the rest can't be read")
    func option() async throws {
        let home = try ProgramHome.bare("wrong-use")
        for language in [["--language", "nl"], ["--language=nl"]] {
            let run = try await home.run(["doctor", "--loud"] + language, environment: ["LANG": "en_GB.UTF-8"])
            #expect(run.status == 64)
            #expect(run.errors.hasPrefix("Fout: de optie '--loud' bestaat niet."))
        }
        let run = try await home.run(["doctor", "--language", "fr"], environment: ["LANG": "nl_NL.UTF-8"])
        #expect(run.errors.hasPrefix("Fout: de waarde 'fr' past niet bij '--language <language>'. Kies uit 'nl' en "))
    }

    @Test("a value with quotation marks in it comes through whole")
    func quotes() async throws {
        let home = try ProgramHome.bare("wrong-use")
        let run = try await home.run(
            ["doctor", "--format", "a' or 'b"], environment: ["DOSSIER_LANGUAGE": "nl"])
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("Fout: de waarde 'a' or 'b' past niet bij '--format <format>'. Kies uit "))
    }
}
