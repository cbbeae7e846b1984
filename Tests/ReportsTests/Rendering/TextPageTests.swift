import Facts
import Regulation
import Reports
import Testing

@Suite("A page for a terminal")
struct TextPageTests {
    private static func page(_ text: String) -> String {
        let document = Document(
            .text(text), masthead: Samples.masthead,
            blocks: [
                .heading(2, .text(text)), .paragraph(.text(text)), .list([ListItem(.text(text))]),
                .facts([LabelledFact(.text(text), .text(text))]),
                .table(Table(.text(text), columns: [Column(.name)], rows: [Table.Row([.text(text)])])),
            ])
        return TextPage(Notation(.english, zone: Samples.zone)).written(document)
    }

    @Test("is never wider than the page and never steers the terminal", arguments: Samples.hostile)
    func hostile(text: String) {
        let page = Self.page(text)
        for line in page.split(separator: "\n") { #expect(line.count <= TextPage.standardWidth) }
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isControlling })
    }

    @Test("lays columns out beside each other")
    func columns() {
        let table = Table(
            .text("Numbers"), columns: [Column(.name), Column(.count, .number)],
            rows: [
                Table.Row([.text("one"), .number(1)], events: [4, 5, 6]), Table.Row([.text("long"), .number(1_000)]),
            ])
        let document = Document(.text("T"), masthead: nil, blocks: [.table(table)])
        #expect(
            TextPage(Notation(.english)).written(document) == """
                T
                =

                Numbers
                Name  Count  Events
                ----  -----  ------
                one       1  4–6
                long  1,000  -

                """)
    }

    @Test("shows a row below another where columns would be too narrow, and says when there are none")
    func narrow() {
        let columns = (1...9).map { Column("c\($0)", Words("Kolom \($0)", "Columnnumber\($0)")) }
        let wide = Table(.text("Wide"), columns: columns, rows: [Table.Row(columns.map { .text($0.key) })])
        let page = TextPage(Notation(.english)).written(
            Document(
                .text("T"), masthead: nil,
                blocks: [.table(wide), .table(Table(.text("Empty"), columns: columns, rows: []))]))
        #expect(page.contains("- Columnnumber1: c1\n  Columnnumber2: c2\n"))
        #expect(page.contains("Empty\n  none\n"))
    }

    @Test("never breaks an id: it stands beside the rest, or on a line of its own")
    func identifiers() {
        let id = "0198f1c2-7b1e-7c3a-9a52-2f6d8e1b4c05"
        func page(_ names: Int, _ text: String) -> String {
            let columns =
                [Column("id", Words("Nummer", "Number"), .identifier)]
                + (0..<names).map { Column("c\($0)", Words("Kolom", "Column")) }
            let row = Table.Row([.text(id)] + (0..<names).map { _ in .text(text) })
            return TextPage(Notation(.english)).written(
                Document(
                    .text("T"), masthead: nil,
                    blocks: [.table(Table(.text("Ids"), columns: columns, rows: [row, row]))]))
        }
        let beside = page(2, "some words that need room and have to be broken over two lines at least")
        #expect(beside.contains("\n\(id)  some words"))
        let below = page(6, "abcdefghijklm")
        #expect(below.contains("\nColumn         Column"))
        #expect(below.contains("abcdefghijklm\n  Number: \(id)\nabcdefghijklm"))
        let stacked = page(12, "abcdefghijklm")
        #expect(stacked.contains("- Number: \(id)\n"))
        for page in [beside, below, stacked] {
            #expect(page.split(separator: "\n").count { $0.contains(id) } == 2)
            #expect(page.split(separator: "\n").allSatisfy { $0.count <= TextPage.standardWidth })
        }
    }
}
