import Facts
import Foundation
import Testing

@Suite("dossier sample and register example", .serialized)
struct SampleTests {
    private struct Made: Decodable {
        let clients: Int
        let facts: Int
        let showcase: String
        let size: Int
    }

    /// A home of its own: there is one practice organisation in an installation.
    private static let making = Task {
        let home = try await ProgramHome.make("sample")
        let run = try await home.run(["sample", "--clients", "12", "--seed", "7", "--format", "json"])
        guard run.status == 0 else { throw ProgramFailure.refused(status: run.status, errors: run.errors) }
        return (home, try run.decoded(Made.self))
    }

    @Test("another seed is refused where there is a practice organisation, with what is there and what to do")
    func anotherSeed() async throws {
        let (home, made) = try await Self.making.value
        for (seed, language) in [("8", "en"), ("1", "nl")] {
            let run = try await home.run(["sample", "--clients", "12", "--seed", seed, "--language", language])
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("--seed 7"), "\(run.errors)")
            #expect(run.errors.contains("\(made.size)"))
            #expect(run.errors.contains("DOSSIER_HOME"))
            #expect(run.errors.contains(language == "nl" ? "er is niets vastgelegd" : "nothing was recorded"))
        }
        let again = try await home.run(["sample", "--clients", "12", "--seed", "7", "--format", "json"])
        #expect(again.status == 0)
        #expect(try again.decoded(Made.self).size == made.size)
    }

    /// How many facts of some kinds the stories tell.
    private static let told: [EventName: Int] = [
        .invoiceRecorded: 8, .invoicePaid: 6, .clientMerged: 2, .clientSplit: 1, .documentAdded: 4,
        .documentVersionAdded: 1, .documentLinked: 1, .clientEnded: 1, .personChanged: 1, .personLeft: 2,
        .clientChanged: 1, .factCorrected: 2, .factRetracted: 2, .shareArranged: 1, .shareConfirmed: 3,
        .nothingShared: 1, .shareSubjectsTold: 1, .holdPlaced: 1, .holdReleased: 1, .importBegun: 1,
        .importFinished: 1, .messageReceived: 3, .messageFiled: 2,
    ]

    @Test("makes the same people and facts on the same days in the same order for the same seed")
    func sameAgain() async throws {
        struct Found: Decodable { let name: String }
        let (home, made) = try await Self.making.value
        let other = try await ProgramHome.make("sample-again")
        let again = try await other.run(["sample", "--clients", "12", "--seed", "7", "--format", "json"])
        #expect(try again.decoded(Made.self).facts == made.facts)
        var (facts, names): ([[String]], [[String]]) = ([], [])
        for home in [home, other] {
            let desk = Desk(home: home, slug: "practice")
            let onlooker = try await Onlooker(desk)
            let seen = try await onlooker.facts()
            await onlooker.close()
            facts.append(seen.map { "\($0.position) \($0.name.rawValue) \($0.day)" })
            var people: [String] = []
            for place in ["klant1", "klant10", "relatie1", "relatie9", "relatie13"] {
                let found = try await desk.expect(["client", "find", "info@\(place).example", "--format", "json"])
                people += try found.decoded([Found].self).map(\.name)
            }
            names.append(people)
            for (name, count) in Self.told { #expect(seen.count { $0.name == name } == count, "\(name.rawValue)") }
        }
        #expect(facts[0] == facts[1])
        #expect(names[0] == names[1] && names[0].count >= 5)
    }

    @Test("says in the language asked for what was made and found, without a code")
    func words() async throws {
        let (home, made) = try await Self.making.value
        for language in ["nl", "en"] {
            let run = try await home.run(["sample", "--clients", "12", "--seed", "7", "--language", language])
            #expect(run.status == 0)
            #expect(run.output.contains(made.showcase))
            #expect(run.output.contains(language == "nl" ? "klanten" : "clients"))
            let lines = run.output.split(separator: "\n").filter { $0.contains("×") }
            #expect(!lines.isEmpty)
            for line in lines { #expect(line.firstMatch(of: /[a-z]\.[a-z]+-/) == nil, "\(line)") }
        }
    }

    @Test("writes the example out, byte for byte, to a file that was not there, and apply takes it")
    func example() async throws {
        let home = try ProgramHome.bare("example")
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "ops/examples/api-privacy.yaml")
        let original = try String(contentsOf: file, encoding: .utf8)
        let shown = try await home.run(["register", "example"])
        #expect(shown.status == 0)
        #expect(shown.output == original)
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)

        let out = "\(home.path)/register.yaml"
        let written = try await home.run(["register", "example", "--out", out])
        #expect(written.status == 0)
        #expect(written.output.isEmpty)
        #expect(try String(contentsOfFile: out, encoding: .utf8) == original)
        try Data("mijn".utf8).write(to: URL(filePath: out))
        let refused = try await home.run(["register", "example", "--out", out, "--language", "nl"])
        #expect(refused.status == 2)
        #expect(refused.errors.contains("daar staat al iets"))
        #expect(try String(contentsOfFile: out, encoding: .utf8) == "mijn")
        let nowhere = try await home.run(["register", "example", "--out", "\(home.path)/geen/map.yaml"])
        #expect(nowhere.status == 2)

        let desk = Desk(home: try await .shared(), slug: "voorbeeldregister")
        try await desk.expect(["organisation", "create", desk.slug, "--name", "Voorbeeld"])
        let own = "\(home.path)/eigen.yaml"
        try await desk.expect(["register", "example", "--out", own])
        let plan = try await desk.expect(["apply", own, "--plan"])
        #expect(!plan.output.isEmpty)
        try await desk.expect(["apply", own, "--yes"])
    }
}
