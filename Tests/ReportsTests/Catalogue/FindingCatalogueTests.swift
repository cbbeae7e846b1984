import Foundation
import Regulation
import Testing

@Suite("The catalogue of findings, gaps and refusals")
struct FindingCatalogueTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let file = root.appending(path: "Documentation/Findings.md")

    @Test("says what the code says")
    func current() throws {
        let page = FindingCatalogue.page
        if ProcessInfo.processInfo.environment["DOSSIER_WRITE_GOLDEN"] != nil {
            try page.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(written == page, "Documentation/Findings.md is out of date; see CONTRIBUTING.md.")
    }

    @Test("has every code of a finding, a gap and a bar")
    func codes() {
        let page = FindingCatalogue.page
        for code in Finding.allCases.map(\.code) + Gap.allCases.map(\.code) + ContactBar.allCases.map(\.rawValue) {
            #expect(page.contains("| `\(code)` |"))
        }
    }

    @Test("has every refusal that is declared, in the same order")
    func refusals() throws {
        let source = Self.root.appending(path: "Sources/Regulation/Deciding/Refusal.swift")
        let declared = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
            .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("case ") }
            .map { String($0.dropFirst(5).prefix { $0.isLetter }) }
        #expect(declared.count > 20)
        #expect(Refusal.examples.map(\.caseName) == declared)
        #expect(!FindingCatalogue.page.contains("|  |"))
    }
}
