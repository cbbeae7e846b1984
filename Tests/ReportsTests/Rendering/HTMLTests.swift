import Facts
import Foundation
import Regulation
import Reports
import Testing

@Suite("A page in HTML")
struct HTMLTests {
    private static func page(_ text: String) -> String {
        let document = Document(
            .text(text), masthead: Samples.masthead,
            blocks: [
                .heading(2, .text(text)), .paragraph(.text(text)), .alert(.text(text)),
                .list([ListItem(.text(text), events: [1, 2, 9])]), .facts([LabelledFact(.text(text), .text(text))]),
                .table(
                    Table(
                        .text(text), columns: [Column("x", Words("X", "X")), Column(.day, .date)],
                        rows: [
                            Table.Row(
                                [.text(text), .day(Samples.day("2026-03-05"))],
                                events: Array(1...40).filter { $0 % 2 == 0 })
                        ])),
                .pageBreak,
            ])
        return HTMLPage(Notation(.dutch, zone: Samples.zone)).written(document)
    }

    private static var pages: [String] {
        var reports: [any Report] = [Samples.clientFile, Samples.register]
        if let input = Samples.managementInput { reports.append(ManagementReport(input)) }
        return Language.allCases.flatMap { language in reports.map { $0.written(as: .html, in: language) } }
            + Samples.hostile.map(page)
    }

    @Test("needs nothing from elsewhere and runs nothing")
    func selfContained() {
        for page in Self.pages {
            let page = page.lowercased()
            #expect(!page.contains("<script"))
            #expect(!page.contains("<img"))
            #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("src=" + "\""))
            #expect(!page.contains("<link") && !page.contains("url(") && !page.contains("@import"))
            #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
        }
    }

    @Test("is well formed, whatever others wrote", arguments: Samples.hostile)
    func wellFormed(text: String) throws {
        #expect(HTMLReader.problems(in: Self.page(text)) == [])
    }

    @Test("is well formed for every report")
    func reports() {
        for page in Self.pages { #expect(HTMLReader.problems(in: page) == []) }
    }

    @Test("shows what others wrote as text")
    func escaped() {
        let page = Self.page("<img src=x onerror=alert(1)> & \"quoted\"")
        #expect(page.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;"))
        let hidden = Self.page("a\u{202E}b\u{0}c\u{1B}[31m")
        #expect(hidden.contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}[31m"))
        #expect(hidden.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }

    @Test("says its language, marks days, and gives tables headings and a caption")
    func accessible() {
        let page = Self.page("x")
        #expect(page.contains("<html lang=\"nl\">"))
        #expect(page.contains("<time datetime=\"2026-03-05\">05-03-2026</time>"))
        #expect(page.contains("<caption>x</caption>"))
        #expect(page.contains("<th scope=\"col\">"))
        #expect(page.contains("<th scope=\"row\">"))
        #expect(page.contains("@media print"))
        #expect(page.contains("<details><summary>20 gebeurtenissen</summary>2, 4, 6"))
    }
}
