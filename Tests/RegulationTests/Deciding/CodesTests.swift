import Foundation
import Regulation
import Testing

@Suite("Findings and refusals")
struct CodesTests {
    @Test("Every finding has a code of its subject, a rule and a severity", arguments: Finding.allCases)
    func findings(finding: Finding) {
        let parts = finding.code.split(separator: ".")
        #expect(parts.count == 2)
        #expect(!finding.rule.article.isEmpty)
        #expect(Severity.allCases.contains(finding.severity))
    }

    @Test("Every bar to contact names a rule and is found where it was ignored", arguments: ContactBar.allCases)
    func bars(bar: ContactBar) {
        #expect(Refusal.contactNotAllowed(bar).rule == bar.rule)
        #expect(Refusal.contactNotAllowed(bar).code == "contact-not-allowed:\(bar.rawValue)")
        #expect(bar.finding.code.hasPrefix("contact."))
    }

    @Test("Grounds and bars never share a code, so that a reason says which it is")
    func reasons() {
        let grounds = Set(ContactGround.allCases.map(\.rawValue))
        #expect(grounds.isDisjoint(with: ContactBar.allCases.map(\.rawValue)))
    }

    @Test("Every finding and every refusal is asserted somewhere in these tests")
    func asserted() throws {
        let here = URL(filePath: #filePath)
        let tests = here.deletingLastPathComponent().deletingLastPathComponent()
        let deciding = tests.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Regulation/Deciding")
        let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        let texts = try (files ?? [])
            .filter { $0.pathExtension == "swift" && $0.lastPathComponent != here.lastPathComponent }
            .map { try String(contentsOf: $0, encoding: .utf8) }
            .joined()
        let words = Set(texts.split { !($0.isLetter || $0.isNumber || $0 == ".") }.flatMap(Self.members))
        let refusals = try String(contentsOf: deciding.appending(path: "Refusal.swift"), encoding: .utf8)
            .split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("case ") }
            .map { String($0.dropFirst(5).prefix { $0.isLetter }) }
        #expect(refusals.count > 20)
        for name in Finding.allCases.map({ "\($0)" }) + refusals {
            #expect(words.contains(name), "Nothing asserts \(name).")
        }
    }

    /// The names after a dot in a run of letters and dots: `Refusal.unlawful` has `unlawful`.
    private static func members(_ run: Substring) -> [String] {
        run.split(separator: ".", omittingEmptySubsequences: false).dropFirst().map(String.init)
    }
}
