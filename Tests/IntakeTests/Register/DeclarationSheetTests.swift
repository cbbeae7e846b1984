import Facts
import Regulation
import Testing

@testable import Intake

@Suite("A declaration as a sheet")
struct DeclarationSheetTests {
    private static let dialects = [DeclarationSheet.Dialect.plain, .dutchSpreadsheet]

    private static func read(_ text: String) throws(IntakeFailures) -> Declaration {
        try Declaration(sheet: SheetFile(name: "register.csv", bytes: Array(text.utf8)))
    }

    private static func failures(_ text: String) -> [String] {
        do throws(IntakeFailures) {
            _ = try read(text)
            return []
        } catch {
            return error.failures.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.field) \($0.problem.code)" }
        }
    }

    @Test("comes back as it was: the example, and one in which every field has a value", arguments: dialects)
    func examples(dialect: DeclarationSheet.Dialect) throws {
        for original in [try Example.declaration(), try declaration(everything), Declaration()] {
            let text = original.sheet(dialect)
            let again = try Self.read(text)
            #expect(again == original)
            #expect(again.sheet(dialect) == text)
            // Not only equal by what Swift takes for equal, but to the byte.
            #expect(Array(again.write().utf8) == Array(original.write().utf8))
        }
    }

    @Test("comes back whatever words are in it", arguments: 0..<200)
    func words(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var original = try declaration(everything)
        let formulas = ["=1+1", "+31", "-1", "@x", "'=1", "''x", "\"quoted\"", "\u{FFFD}", "\u{200B}x", "sep=;"]
        func text() -> String {
            let text = RoundTripTests.text(&generator)
            return Bool.random(using: &generator) ? text : (formulas.randomElement(using: &generator) ?? "") + text
        }
        original.organisation?.name = text().trimmed
        original.organisation?.post = text().trimmed
        original.statements[0].wording = text()
        original.statements[0].promises[0].text = text().trimmed
        original.processors[0].agreementReference = text().trimmed
        original.activities[0].description = text().trimmed
        original.activities[0].purposes[0].title = text().trimmed
        original.activities[0].retention[1].criterion = text().trimmed
        original.activities.shuffle(using: &generator)
        for dialect in Self.dialects {
            let again = try Self.read(original.sheet(dialect))
            #expect(again == original)
            #expect(Array(again.write().utf8) == Array(original.write().utf8))
        }
    }

    @Test("tells no transfers, none listed and nothing said apart", arguments: dialects)
    func transfers(dialect: DeclarationSheet.Dialect) throws {
        for written in ["", "transfers: none", "transfers: []", "transfers: [{country: US, mechanism: scc}]"] {
            let original = try declaration(
                """
                activities:
                  - {slug: a, name: A, kind: controller, since: 2024-01-01, \(written)}
                """)
            #expect(try Self.read(original.sheet(dialect)) == original)
        }
    }

    @Test("has nothing that a spreadsheet takes for a formula", arguments: dialects)
    func formulas(dialect: DeclarationSheet.Dialect) throws {
        var original = try declaration(everything)
        original.activities[0].name = "=HYPERLINK(\"http://x.example\")"
        original.activities[0].description = "@SUM(A1)"
        let file = try SheetFile(name: "x", bytes: Array(original.sheet(dialect).utf8))
        var rows = try file.rows()
        while let row = try rows.next() {
            for cell in row.cells { #expect(!"=+-@\t\r".contains(cell.text.first ?? "x"), "\(cell.text)") }
        }
    }

    @Test("may have been saved by a spreadsheet: days, words for yes, columns in another order, empty rows")
    func saved() throws {
        let text = """
            sep=;
            part;record;of;slug;name;kind;since;title;basis;profiling;vulnerable
            ;;;;;;;;;;
            ;activities;;klanten;Klanten;controller;1-3-2024;;;WAAR;
            purposes;activities;klanten;dienst;;;;Diensten;contract;;
            subjects;activities;klanten;kind;;;;Kinderen;;;ja
            """
        let read = try Self.read(text)
        let activity = try #require(read.activities.first)
        #expect(activity.since == Day("2024-03-01") && activity.profiling)
        #expect(activity.purposes.map(\.slug) == ["dienst"] && activity.subjects.map(\.vulnerable) == [true])
    }

    @Test("is refused with line and column, whatever is wrong with it")
    func refusals() {
        let head = "record,of,part,slug,name,kind,since,title,basis\n"
        #expect(
            Self.failures(head + "activities,,,a,A,controller,2024-02-30,,\n")
                == ["2:29 activities[1].since (G) value.impossible-day"])
        #expect(
            Self.failures(head + "activities,,,a,,controller,2024-02-03,,\n")
                == ["2:1 activities[1].name shape.missing"])
        #expect(
            Self.failures(
                head + "activities,,,a,A,controller,2024-02-03,,\nactivities,a,purposes,b,,,,B,contracts\n")
                == ["3:30 activities[1].purposes[1].basis (I) value.unknown-code"])
        #expect(Self.failures(head + "activities,x,purposes,b,,,,B,\n") == ["2:12  value.unknown-reference"])
        #expect(Self.failures(head + "activities,x,doelen,b,,,,B,\n") == ["2:14  value.unknown-code"])
        #expect(Self.failures(head + "activity,,,b,,,,B,\n") == ["2:1  value.unknown-code"])
        #expect(Self.failures(head + ",,,b,,,,B,\n") == ["2:1  shape.missing"])
        #expect(
            Self.failures(
                head + "activities,,,a,A,controller,2024-02-03,,\nactivities,,,a,B,controller,2024-02-03,,\n")
                == ["3:14  value.duplicate-slug"])
        #expect(Self.failures("record,of,part,slug,naam\n") == ["1:21  shape.unknown-field"])
        #expect(Self.failures("record,of,part,slug,slug\n") == ["1:21  sheet.duplicate-heading"])
        #expect(Self.failures(head + "activities,,,a,A,controller,2024-02-03,,,x\n").first == "2:1  sheet.ragged")
    }

    @Test("never tells in a message what stood in a cell")
    func silence() {
        let text = "record,of,part,slug,kind,since\nactivities,,,GEHEIM,GEHEIM,GEHEIM\n"
        do throws(IntakeFailures) {
            _ = try Self.read(text)
            Issue.record("taken")
        } catch {
            for failure in error.failures { #expect(!failure.message(in: .dutch).contains("GEHEIM")) }
        }
    }

    @Test("is known by its headings")
    func headings() throws {
        let own = Declaration().sheet(.plain)
        #expect(try SheetFile(name: "x", bytes: Array(own.utf8)).isDeclaration)
        #expect(try !SheetFile(name: "x", bytes: Array("naam,doel\na,b\n".utf8)).isDeclaration)
    }
}
