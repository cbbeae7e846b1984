import Foundation
import Testing

@Suite("dossier organisation")
struct OrganisationTests {
    private struct Created: Decodable {
        let id: String
        let slug: String
        let repeated: Bool
    }

    private struct Listed: Decodable {
        let id: String
        let slug: String
        let name: String?
        let practice: Bool
    }

    private struct Shown: Decodable {
        struct Gap: Decodable {
            let code: String
            let article: String
        }

        let slug: String
        let name: String
        let timeZone: String
        let size: Int
        let gaps: [Gap]
    }

    @Test("creates an organisation once, lists it and shows it")
    func life() async throws {
        let home = try await ProgramHome.shared()
        let command = "0192f3a4-0001-7def-8a12-0123456789ab"
        let create = [
            "organisation", "create", "leven", "--name", "Leven B.V.", "--command", command, "--format", "json",
        ]
        let first = try await home.run(create).decoded(Created.self)
        #expect(first.slug == "leven")
        #expect(!first.repeated)
        let again = try await home.run(create).decoded(Created.self)
        #expect(again.id == first.id)
        #expect(again.repeated)

        let listed = try await home.run(["organisation", "list", "--format", "json"]).decoded([Listed].self)
        let own = try #require(listed.first { $0.slug == "leven" })
        #expect(own.id == first.id)
        #expect(own.name == "Leven B.V.")
        #expect(!own.practice)

        let shown = try await home.run(["organisation", "show", "--organisation", "leven", "--format", "json"])
            .decoded(Shown.self)
        #expect(shown.name == "Leven B.V.")
        #expect(shown.timeZone == "Europe/Amsterdam")
        #expect(shown.size == 2)
        #expect(shown.gaps.contains { $0.code == "organisation.contact-missing" && $0.article.contains("30(1)(a)") })
    }

    @Test("refuses a second one under an address, and the command id of the first with another content")
    func taken() async throws {
        let home = try await ProgramHome.shared()
        let command = "0192f3a4-0002-7def-8a12-0123456789ab"
        #expect(
            try await home.run(["organisation", "create", "bezet", "--name", "Bezet", "--command", command]).status == 0
        )
        #expect(try await home.run(["organisation", "create", "bezet", "--name", "Ander"]).status == 2)
        #expect(
            try await home.run(["organisation", "create", "bezet", "--name", "Ander", "--command", command]).status == 2
        )
    }

    @Test(
        "refuses what can be no organisation, and leaves nothing of it",
        arguments: [
            ["Hoofdletter", "--name", "X"], ["streep-", "--name", "X"],
            ["zone", "--name", "X", "--time-zone", "Mars/A"],
            ["leeg", "--name", " "], ["veel", "--name", "X", "--officers", "0"],
            ["jaar", "--name", "X", "--financial-year-end", "13-45"], ["adres", "--name", "X", "--email", "nergens"],
        ])
    func refused(arguments: [String]) async throws {
        let home = try await ProgramHome.shared()
        let run = try await home.run(["organisation", "create"] + arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        let listed = try await home.run(["organisation", "list", "--format", "json"]).decoded([Listed].self)
        #expect(!listed.contains { $0.slug == arguments[0] })
    }

    @Test("asks which organisation is meant where there are several, and refuses one that is not there")
    func choosing() async throws {
        let home = try await ProgramHome.shared()
        _ = try await Desk.make("keuze-een")
        _ = try await Desk.make("keuze-twee")
        let open = try await home.run(["log", "head"])
        #expect(open.status == 2)
        #expect(open.errors.contains("--organisation"))
        #expect(try await home.run(["log", "head", "--organisation", "bestaat-niet"]).status == 2)
        #expect(try await home.run(["log", "head", "--organisation", "keuze-een"]).status == 0)
    }
}
