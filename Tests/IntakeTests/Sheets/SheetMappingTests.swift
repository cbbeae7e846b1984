import Regulation
import Testing

@testable import Intake

@Suite("A mapping says what somebody's headings and words mean")
struct SheetMappingTests {
    static let full = """
        format: 1
        kind: contacts
        encoding: windows-1252
        separator: semicolon
        dateOrder: month-day-year
        columns:
          "Cliënt (naam)": name
          Wanneer: date
          Intern nr: ~
        constants:
          email: info@example.nl
        values:
          flag:
            voldaan: ja
            open: nee
        unknown: [x?, leeg]
        """

    private func mapping(_ yaml: String, kind: String? = "contacts") throws -> SheetMapping {
        try SheetMapping(
            SourceText(name: "mapping.yaml", bytes: Array(yaml.utf8)),
            fields: SheetExample.allCases.map(\.rawValue), kind: kind)
    }

    @Test("Everything it can say is read")
    func everything() throws {
        var mapping = try mapping(Self.full)
        // Where it was read from is for messages.
        #expect(mapping.source.name == "mapping.yaml" && mapping.source.columns.count == mapping.columns.count)
        mapping.source = ("", [:])
        #expect(
            mapping
                == SheetMapping(
                    kind: "contacts", encoding: .windows1252, separator: .semicolon, dateOrder: .monthDayYear,
                    columns: [
                        Heading("clientnaam"): .field("name"), Heading("wanneer"): .field("date"),
                        Heading("internnr"): .ignored,
                    ],
                    constants: ["email": "info@example.nl"],
                    values: ["flag": [Heading("voldaan"): "ja", Heading("open"): "nee"]], unknown: ["x?", "leeg"]))
    }

    @Test("Columns, constants, tables of words and orders of dates take effect")
    func effect() throws {
        let mapping = try mapping(Self.full)
        let sheet = "Cliënt (naam);Wanneer;Intern nr;betaald\nJansen;12/31/2020;7;Voldaan\nLeeg;leeg;8;open\n"
        var rows = try SheetFile(name: "s", bytes: Array(sheet.utf8)).rows()
        let columns = try SheetColumns<SheetExample>(try rows.next(), mapping: mapping, file: "s")
        #expect(columns.unread.isEmpty)
        var first = columns.record(try #require(try rows.next()))
        #expect(first.text(.name) == "Jansen")
        #expect(first.date(.date) == (try WrittenDate("2020-12-31")))
        #expect(first.text(.email) == "info@example.nl")
        #expect(first.flag(.flag) == true)
        var second = columns.record(try #require(try rows.next()))
        #expect(second.text(.name) == nil)
        #expect(second.date(.date) == .unknown)
        #expect(second.flag(.flag) == false)
        #expect(first.faults.isEmpty && second.faults.isEmpty)
    }

    @Test(
        "What is wrong with it has its place",
        arguments: [
            ("columns: {Naam: nam}\n", "1:17 value.unknown-code"),
            ("columns: [Naam]\n", "1:10 shape.wrong-kind"),
            ("columns:\n  Naam: name\n  NAAM: name\n", "3:3 sheet.duplicate-heading"),
            ("constants: {plaats: x}\n", "1:13 value.unknown-code"),
            ("values: {flag: ja}\n", "1:10 shape.wrong-kind"),
            ("values: {vlag: {a: ja}}\n", "1:10 value.unknown-code"),
            ("kind: invoices\n", "1:7 value.unknown-code"),
            ("separator: pipe\n", "1:12 value.unknown-code"),
            ("encoding: latin\n", "1:11 value.unknown-code"),
            ("dateOrder: dmy\n", "1:12 value.unknown-code"),
            ("format: 2\n", "1:9 shape.unsupported-format"),
            ("kolommen: {}\n", "1:1 shape.unknown-field"),
        ])
    func mistakes(yaml: String, problem: String) throws {
        let error = try #require(throws: IntakeFailures.self) { try mapping(yaml) }
        #expect(error.failures.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.problem.code)" } == [problem])
    }

    @Test("The formats page names every field of the format")
    func page() throws {
        let page = try #require(Example.page("Documentation/Formats/Sheets.md"))
        for key in SheetMapping.keys { #expect(page.contains("`\(key)`")) }
        for encoding in SheetEncoding.allCases { #expect(page.contains("`\(encoding.rawValue)`")) }
        for order in DateOrder.allCases { #expect(page.contains("`\(order.rawValue)`")) }
        for records in ImportedRecords.allCases {
            for field in records.fields { #expect(page.contains("`\(field.rawValue)`"), "\(field.rawValue)") }
            #expect(page.contains("`import \(records.rawValue)`"))
        }
    }
}
