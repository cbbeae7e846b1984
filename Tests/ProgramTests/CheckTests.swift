import Foundation
import Testing

@Suite("dossier check")
struct CheckTests {
    private struct Answer: Decodable {
        let valid: Bool
        let normalised: String?
        let warnings: [String]
    }

    @Test(
        "says whether a number could exist, with exit code 0 or 1",
        arguments: [
            ("bsn", "111222333", true, "111222333", ["citizen-service-number"]),
            ("bsn", "111222334", false, "111222334", []),
            ("rsin", "111222333", true, "111222333", ["may-be-citizen-service-number"]),
            ("kvk", "1234 5678", true, "12345678", ["no-check-digits"]),
            ("kvk", "1234567", false, nil, []),
            ("vat", "nl123456782b90", true, "NL123456782B90", nil),
            ("iban", "NL91 ABNA 0417 1643 00", true, "NL91ABNA0417164300", []),
            ("iban", "NL91ABNA0417164301", false, "NL91ABNA0417164301", []),
        ] as [(String, String, Bool, String?, [String]?)])
    func numbers(kind: String, value: String, valid: Bool, normalised: String?, warnings: [String]?) async throws {
        let run = try await ProgramHome.bare("check").run(["check", kind, value, "--format", "json"])
        let answer = try run.decoded(Answer.self)
        #expect(answer.valid == valid)
        #expect(answer.normalised == normalised)
        if let warnings { #expect(answer.warnings == warnings) }
        #expect(run.status == (valid ? 0 : 1))
    }

    @Test("reads the number from standard input, so that it stands in no list of processes")
    func standardInput() async throws {
        let run = try await ProgramHome.bare("check").run(
            ["check", "iban", "-"], input: Array("NL91ABNA0417164300\n".utf8))
        #expect(try run.decoded(Answer.self).valid)
        #expect(run.status == 0)
    }
}
