import Foundation
import Testing

/// Nobody is left without an answer because nobody knows any more who asked.
@Suite("dossier erase, beside requests", .serialized)
struct EraseWithRequestsTests {
    private static let making = Task { try await Desk.make("wissen-en-verzoeken") }

    private struct Preview: Decodable {
        struct Unanswered: Decodable {
            let id: String
            let right: String
            let due: String?
        }
        let unanswered: [Unanswered]
    }

    private static func preview(_ desk: Desk, _ more: String...) async throws -> [Preview.Unanswered] {
        try await desk.expect(["erase", "preview", "--format", "json"] + more).decoded(Preview.self).unanswered
    }

    private static func request(_ desk: Desk, _ right: String, _ more: String...) async throws -> String {
        try await desk.expect(
            ["request", "receive", "--right", right, "--channel", "email", "--on", "2026-11-03", "--format", "json"]
                + more
        ).decoded(RecordingAnswer.self).id
    }

    private static func refused(_ desk: Desk, _ arguments: [String], naming request: String) async throws {
        let size = try await desk.size()
        for (language, words) in [("nl", "Beantwoord en sluit eerst"), ("en", "Answer and close first")] {
            let run = try await desk.run(arguments + ["--language", language])
            #expect(run.status == 2, "\(run.output)")
            #expect(run.errors.contains(words) && run.errors.contains(request) && run.errors.contains("12"))
        }
        #expect(try await desk.size() == size)
    }

    private static let reason = ["--reason", "Gevraagd.", "--as", "Anna"]

    @Test("a request of a client is answered first, but for the one that is carried out")
    func client() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Vraagt Veel B.V.", "--email", "vraagt@veel.example")
        let access = try await Self.request(desk, "access", "--client", client)
        let erasing = try await Self.request(desk, "erasure", "--client", client)
        let before = try await Self.preview(desk, client)
        #expect(Set(before.map(\.id)) == [access, erasing] && before.allSatisfy { $0.due == "2026-12-03" })
        for (language, words) in [("nl", "Nog open"), ("en", "Still open")] {
            let page = try await desk.expect(["erase", "preview", client, "--language", language]).output
            #expect(page.contains(words) && page.contains(access))
        }
        #expect(try await Self.preview(desk, client, "--on-request", erasing).map(\.id) == [access])
        let ask = ["erase", "request", client, "--on-request", erasing] + Self.reason
        try await Self.refused(desk, ask, naming: access)
        // Erasing is no answer to a request for access.
        try await Self.refused(
            desk, ["erase", "request", client, "--on-request", access] + Self.reason, naming: access)
        _ = try await desk.record("request", "decide", access, "--outcome", "granted", "--on", "2026-11-10")
        _ = try await desk.record("request", "send", access, "--remedies", "--on", "2026-11-10")
        #expect(try await Self.preview(desk, client, "--on-request", erasing).isEmpty)
        let erasure = try await EraseTests.ask(desk, client, "--on-request", erasing)
        // One that comes in meanwhile is seen when it is approved.
        let late = try await Self.request(desk, "portability", "--client", client)
        let approve = ["erase", "approve", erasure, "--as", "Bert"]
        try await Self.refused(desk, approve, naming: late)
        _ = try await desk.record("request", "close", late, "--on", "2026-11-12")
        let done = try await desk.expect(approve + ["--language", "en", "--format", "text"])
        #expect((done.output + done.errors).contains("dossier request close \(erasing)"), "\(done.errors)")
    }

    @Test("what is meant all the same is done when it is said twice")
    func despite() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Toch Weg B.V.")
        let access = try await Self.request(desk, "access", "--client", client)
        let erasure = try await EraseTests.ask(desk, client, "--despite-requests")
        try await Self.refused(desk, ["erase", "approve", erasure, "--as", "Bert"], naming: access)
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert", "--despite-requests"])
    }

    @Test("that of somebody who is no client is closed first, whatever it asks for, as it is all there is to erase")
    func stranger() async throws {
        let desk = try await Self.making.value
        let asked = try await Self.request(
            desk, "erasure", "--name", "Wim Wens", "--email", "wim@wens.example", "--wording", "Wis mij.")
        for more in [[], ["--on-request", asked]] {
            try await Self.refused(desk, ["erase", "request", asked] + more + Self.reason, naming: asked)
        }
        #expect(try await Self.preview(desk, asked).map(\.id) == [asked])
        _ = try await desk.record("request", "close", asked, "--on", "2026-11-12")
        let erasure = try await EraseTests.ask(desk, asked)
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
        #expect(!(try await desk.expect(["request", "show", asked])).output.contains("Wens"))
    }
}
