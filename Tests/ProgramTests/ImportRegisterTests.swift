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
        #expect(dry.errors.contains("Niet gelezen kolommen: F."))
        #expect(try await desk.size() == before)
        let first = try await desk.expect(
            ["import", "register", path, "--yes", "--since", "2024-01-01", "--format", "json"]).decoded(Plan.self)
        #expect(first.added == 3 && first.rows == 2 && first.leftOut == 0 && first.unread == ["F"])
        let size = try await desk.size()
        #expect(size > before)
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
        for (language, words) in [("nl", "Kies uit"), ("en", "Choose from")] {
            let run = try await desk.run(["import", "register", path, "--yes", "--language", language])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.contains("fout.csv:3:12: basis (B): ") && run.errors.contains(words))
            #expect(!run.errors.contains("Geheimnaam") && !run.errors.contains("zomaar"))
        }
        #expect(try await desk.size() == before)
        let some = try await desk.expect(["import", "register", path, "--yes", "--skip-bad", "--format", "json"])
        #expect(try some.decoded(Plan.self).added == 1)
        let left = try String(contentsOfFile: "\(desk.home.path)/fout.left-out.csv", encoding: .utf8)
        #expect(left.contains("Geheimnaam") && !left.contains("Goed"))
        #expect(try await desk.run(["import", "register", "\(path).not", "--yes"]).status == 2)
        #expect(try await desk.run(["import", "register", path, "--mapping", "niets.yaml", "--yes"]).status == 2)
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
