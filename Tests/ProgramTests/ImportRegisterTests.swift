import Foundation
import Testing

@Suite("dossier import register", .serialized)
struct ImportRegisterTests {
    struct Plan: Decodable {
        let added: Int
        let changed: Int
        let unchanged: Int
        let rows: Int?
        let leftOut: Int?
        let unread: [String]?
    }

    private static func file(_ desk: Desk, _ name: String, _ text: String) throws -> String {
        let path = "\(desk.home.path)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    /// An organisation with nothing in its register.
    private static func empty(_ slug: String) async throws -> Desk {
        let desk = Desk(home: try await .shared(), slug: slug)
        try await desk.expect(["organisation", "create", slug, "--name", "Leeg \(slug)"])
        return desk
    }

    private static let sheet = """
        Register;;;;;
        Naam verwerking;Doel;Grondslag;Verwerkers;Bewaartermijn;Kleur
        Klanten;Diensten verlenen;Uitvoering van de overeenkomst;Boekhoudhuis B.V.;7 jaar na einde boekjaar;rood
        Werving;Werven;toestemming;;4 weken na besluit;groen
        """

    @Test("shows the plan with its gaps, records it, and the same file again nothing")
    func wholeWay() async throws {
        let desk = try await Self.empty("register-in")
        let path = try Self.file(desk, "verwerkingen.csv", Self.sheet)
        let before = try await desk.size()
        let dry = try await desk.expect(["import", "register", path, "--dry-run", "--language", "nl"])
        #expect(dry.output.contains("nieuw: Klanten") && dry.output.contains("art. 28 lid 3 AVG"))
        #expect(dry.errors.contains("Niet gelezen kolommen: \"Kleur\" (F)."))
        #expect(try await desk.size() == before)
        let first = try await desk.expect(
            ["import", "register", path, "--yes", "--since", "2024-01-01", "--format", "json"]).decoded(Plan.self)
        #expect(first.added == 3 && first.rows == 2 && first.leftOut == 0 && first.unread == ["F"])
        let size = try await desk.size()
        #expect(size > before)
        // What is shown of a day before it was brought in says so.
        for (language, words) in [
            ("nl", "gereconstrueerd uit de import van het register"),
            ("en", "reconstructed from the import of the register"),
        ] {
            let early = try await desk.expect(["register", "--as-of", "2025-06-01", "--language", language]).output
            #expect(early.contains(words))
        }
        // On another day, without a day said: what is known of it stays.
        let again = try await desk.expect(["import", "register", path, "--yes", "--format", "json"]).decoded(Plan.self)
        #expect(again.added == 0 && again.changed == 0 && again.unchanged == 2)
        #expect(try await desk.size() == size)
        let changed = try Self.file(
            desk, "verwerkingen-2.csv", Self.sheet.replacing("Diensten verlenen", with: "Diensten leveren"))
        let plan = try await desk.expect(["import", "register", changed, "--dry-run", "--format", "json"])
        #expect(try plan.decoded(Plan.self).changed == 1)
    }

    @Test("refuses all of it at the cells, or leaves rows out and writes them down with why")
    func faults() async throws {
        let desk = try await Self.empty("register-fout")
        let path = try Self.file(
            desk, "fout.csv", "naam;grondslag;doel\nGoed;contract;Een\nGeheimnaam;zomaar;Twee\n")
        let before = try await desk.size()
        for (language, field, words) in [("nl", "grondslag", "Kies uit"), ("en", "basis", "Choose from")] {
            let run = try await desk.run(["import", "register", path, "--yes", "--language", language])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.contains("fout.csv:3:12: \(field) (B): ") && run.errors.contains(words))
            #expect(!run.errors.contains("Geheimnaam") && !run.errors.contains("zomaar"))
        }
        #expect(try await desk.size() == before)
        let some = try await desk.expect(["import", "register", path, "--yes", "--skip-bad", "--format", "json"])
        #expect(try some.decoded(Plan.self).added == 1)
        let path2 = "\(desk.home.path)/fout.left-out.csv"
        let left = try String(contentsOfFile: path2, encoding: .utf8)
        // Left out again, it has its line and reason once, and a name of the same row of names.
        try Data((left + "Beter;contract;Drie;9;\r\n").utf8).write(to: URL(filePath: path2))
        _ = try await desk.expect(["import", "register", path2, "--yes", "--skip-bad", "--language", "nl"])
        let again = try String(contentsOfFile: "\(desk.home.path)/fout.left-out-2.csv", encoding: .utf8)
        #expect(
            again.hasPrefix(
                "naam;grondslag;doel;weggelaten: regel;weggelaten: reden\r\nGeheimnaam;zomaar;Twee;2;"))
        #expect(left.hasPrefix("naam;grondslag;doel;left out: line;left out: reason\r\n"))
        #expect(left.contains("Geheimnaam") && !left.contains("Goed"))
        #expect(try await desk.run(["import", "register", "\(path).not", "--yes"]).status == 2)
        #expect(try await desk.run(["import", "register", path, "--mapping", "niets.yaml", "--yes"]).status == 2)
    }

    @Test("shows what it understood of each row, and what is missing, before it asks; as JSON too")
    func understood() async throws {
        struct Understood: Decodable {
            struct Change: Decodable {
                let name: String
                let line: Int?
                let fields: [Field]
            }
            struct Field: Decodable {
                let field: String
                let values: [[String: [String: String]]]
            }
            struct Gap: Decodable {
                let name: String
                let rule: String
            }
            struct Remark: Decodable { let field: String }
            let changes: [Change]
            let gaps: [Gap]
            let remarks: [Remark]
        }
        let desk = try await Self.empty("register-begrepen")
        let path = try Self.file(
            desk, "begrepen.csv",
            "naam;doel;grondslag;wetsartikel;betrokkenen\n"
                + "Werving;Werven;gerechtv. belang / toestemming;art. 1;Kandidaten\n"
        )
        let arguments = ["import", "register", path, "--dry-run"]
        let dutch = try await desk.expect(arguments + ["--language", "nl"])
        for text in [
            "Werving (regel 2; ", "gerechtvaardigd belang (art. 6 lid 1 onder f AVG)",
            "toestemming (art. 6 lid 1 onder a AVG)",
            "Kandidaten", "De bewaartermijnen ontbreken. (art. 30 lid 1 onder f AVG)",
        ] { #expect(dutch.output.contains(text), "\(text)") }
        #expect(dutch.errors.contains("begrepen.csv:2:47: wet (D): Niet bewaard"))
        let plan = try await desk.expect(arguments + ["--format", "json", "--language", "nl"]).decoded(Understood.self)
        let change = try #require(plan.changes.first)
        #expect(change.line == 2 && change.name == "Werving")
        #expect(change.fields.first { $0.field == "purposes" }?.values.count == 2)
        #expect(plan.gaps.contains { $0.rule == "Art. 30(1)(f) GDPR" })
        #expect(plan.remarks.map(\.field) == ["statute (D)"])
    }

    @Test("what register export wrote changes nothing in the same organisation: example, practice, and a bare one")
    func exportInPlace() async throws {
        let example = try await Self.empty("register-zelf")
        let file = "\(example.home.path)/voorbeeld-zelf.yaml"
        try await example.expect(["register", "example", "--out", file])
        try await example.expect(["apply", file, "--yes"])
        let bare = try await Self.empty("register-kaal")
        let practice = Desk(home: try await .make("oefening-terug"), slug: "practice")
        try await practice.expect(["sample", "--clients", "3"])
        for desk in [example, bare, practice] {
            let size = try await desk.size()
            for (name, format) in [
                ("yaml", ["yaml"]), ("csv", ["csv", "--dialect", "rfc4180"]),
                ("nl.csv", ["csv", "--dialect", "excel-nl"]),
            ] {
                let written = try await desk.expect(["register", "export", "--format"] + format).output
                let path = try Self.file(desk, "\(desk.slug)-terug.\(name)", written)
                let command = name == "yaml" ? ["apply"] : ["import", "register"]
                let plan = try await desk.expect(command + [path, "--yes", "--format", "json"]).decoded(Plan.self)
                #expect(plan.added == 0 && plan.changed == 0, "\(desk.slug) \(name)")
                #expect(try await desk.size() == size)
            }
        }
    }

    @Test("takes back what register export wrote, into an empty organisation, in both dialects")
    func exportAndBack() async throws {
        let first = try await Self.empty("register-uit")
        let example = "\(first.home.path)/voorbeeld-uit.yaml"
        try await first.expect(["register", "example", "--out", example])
        try await first.expect(["apply", example, "--yes"])
        let yaml = try await first.expect(["register", "export", "--format", "yaml"]).output
        for dialect in ["rfc4180", "excel-nl"] {
            let written = try await first.expect(["register", "export", "--format", "csv", "--dialect", dialect]).output
            let other = try await Self.empty("register-terug-\(dialect)")
            let path = try Self.file(other, "register-\(dialect).csv", written)
            try await other.expect(["import", "register", path, "--yes"])
            let back = try await other.expect(["register", "export", "--format", "yaml"]).output
            func body(_ text: String) -> String {
                text.split(separator: "\n").filter { !$0.hasPrefix("restsOn:") }.joined(separator: "\n")
            }
            #expect(body(back) == body(yaml))
            let again = try await other.expect(["import", "register", path, "--yes", "--format", "json"])
            #expect(try again.decoded(Plan.self).added == 0 && again.decoded(Plan.self).changed == 0)
        }
    }
}
