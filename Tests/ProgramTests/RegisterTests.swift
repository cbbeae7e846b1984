import Foundation
import Testing

@Suite("dossier processor, share and statement", .serialized)
struct RegisterTests {
    struct Party: Decodable {
        struct SubProcessor: Decodable {
            let name: String
            let country: String?
            let authorised: Bool
        }

        let id: String
        let slug: String?
        let name: String
        let agreement: String
        let storage: [String]
        let subProcessors: [SubProcessor]
        let reviewed: String?
        let until: String?
    }

    private struct Version: Decodable {
        let id: String
        let validFrom: String
        let promises: [String]
        let inForce: Bool
    }

    private struct Difference: Decodable {
        struct Line: Decodable {
            let line: Int
            let text: String
        }

        struct Promises: Decodable {
            let added: [String]
            let removed: [String]
        }

        let equal: Bool
        let added: [Line]
        let removed: [Line]
        let promises: Promises
    }

    private static let making = Task { try await Desk.make("register") }

    private static func party(_ desk: Desk, _ slug: String) async throws -> Party {
        let all = try await desk.expect(["processor", "list", "--format", "json"]).decoded([Party].self)
        return try #require(all.first { $0.slug == slug })
    }

    @Test("keeps a processor from its entry to its end, part by part")
    func processors() async throws {
        let desk = try await Self.making.value
        let entered = try await desk.record(
            "processor", "record", "--name", "Wolkje Opslag B.V.", "--role", "processor", "--country", "NL",
            "--storage",
            "NL", "--on", "2026-01-05")
        #expect(entered.codes == ["processor.agreement-missing"])
        let slug = "wolkje-opslag-bv"
        let agreement = try await desk.record(
            "processor", "agreement", slug, "--signed", "2026-01-08", "--from", "2026-01-10", "--reference", "VO-7",
            "--on", "2026-01-10")
        #expect(agreement.findings.isEmpty)
        let sub = try await desk.record(
            "processor", "subprocessor", slug, "--name", "Kelder", "--country", "DE", "--on", "2026-01-11")
        #expect(sub.codes == ["processor.sub-processor-unauthorised"])
        _ = try await desk.record("processor", "subprocessor", slug, "--slug", "kelder", "--authorised")
        _ = try await desk.record("processor", "change", slug, "--storage", "NL", "--storage", "DE")
        _ = try await desk.record("processor", "review", slug, "--note", "In orde.", "--on", "2026-02-01")
        let party = try await Self.party(desk, slug)
        #expect(party.id == entered.id)
        #expect(party.agreement == "valid")
        #expect(party.storage == ["NL", "DE"])
        #expect(party.subProcessors.map(\.name) == ["Kelder"])
        #expect(party.subProcessors.map(\.authorised) == [true])
        #expect(party.reviewed == "2026-02-01")
        _ = try await desk.record("processor", "subprocessor", slug, "--slug", "kelder", "--remove")
        #expect(try await Self.party(desk, slug).subProcessors.isEmpty)
        _ = try await desk.record("processor", "end", slug, "--on", "2099-01-01")
        #expect(try await Self.party(desk, slug).until == "2099-01-01")
        #expect(
            try await desk.run(["processor", "record", "--name", "Wolkje Opslag BV", "--role", "processor"]).status == 2
        )
    }

    @Test("records disclosures with what the law says of them, and refuses one about to be made against it")
    func shares() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Gedeeld B.V.")
        let sound = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--activity", "relaties", "--category",
            "naam",
            "--client", client, "--people", "3", "--on", "2026-03-05")
        #expect(sound.findings.isEmpty)
        let foreign = [
            "share", "record", "--to-name", "Elders Inc.", "--ground", "none", "--country", "US", "--format", "json",
        ]
        #expect(try await desk.run(foreign).status == 2)
        let told = try await desk.expect(foreign + ["--on", "2026-03-05"]).decoded(RecordingAnswer.self)
        #expect(
            Set(told.codes) == [
                "share.undeclared-recipient", "share.transfer-without-mechanism", "share.without-ground",
            ])
        #expect(try await desk.run(["share", "record", "--to", "niemand", "--ground", "contract"]).status == 2)
        #expect(try await desk.run(foreign + ["--on", "2026-03-05", "--people", "0"]).status == 2)
    }

    @Test("keeps the versions of the statement, and tells one from another")
    func statements() async throws {
        let desk = try await Self.making.value
        let file = "\(desk.home.path)/verklaring.txt"
        try Data("Wij bewaren weinig.\nWij profileren niet.\n".utf8).write(to: URL(filePath: file))
        let first = try await desk.record(
            "statement", "add", file, "--valid-from", "2026-01-01", "--promise", "no-profiling", "--slug", "eerste",
            "--on", "2026-01-01")
        _ = try await desk.record(
            "statement", "add", "-", "--valid-from", "2099-01-01", "--slug", "tweede",
            input: "Wij bewaren weinig.\nWij profileren soms.\n")
        let list = try await desk.expect(["statement", "list", "--format", "json"]).decoded([Version].self)
        #expect(list.filter(\.inForce).map(\.id) == [first.id])
        #expect(list.first { $0.id == first.id }?.promises == ["no-profiling"])

        let run = try await desk.run(["statement", "difference", "eerste", "2099-01-01", "--format", "json"])
        let difference = try run.decoded(Difference.self)
        #expect(run.status == 1)
        #expect(difference.removed.map(\.text) == ["Wij profileren niet."])
        #expect(difference.added.map(\.line) == [2])
        #expect(difference.promises.removed == ["no-profiling"])
        let same = try await desk.run(["statement", "difference", "eerste", first.id, "--format", "json"])
        #expect(same.status == 0)
        #expect(try same.decoded(Difference.self).equal)
    }
}
