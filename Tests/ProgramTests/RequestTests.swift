import Foundation
import Testing

@Suite("dossier request")
struct RequestTests {
    struct Sheet: Decodable {
        let id: String
        let right: String
        let phase: String
        let received: String
        let nominal: String?
        let due: String
        let extended: Bool
        let pausedDays: Int?
        let reasons: [String]?
        let outcome: String?
        let late: Bool?
        let overdue: Bool
        let requester: String?
    }

    struct Step: Decodable {
        let position: Int64
        let event: String
        let occurred: String
        let actor: String
        let findings: [String]
        let note: String?
        let reason: String?
    }

    struct Course: Decodable {
        let channel: String
        let requester: String?
        let steps: [Step]
    }

    private static let making = Task { try await Desk.make("verzoeken") }

    @Test("goes from receipt to the closed file, and tells the due day at every step")
    func whole() async throws {
        let desk = try await Self.making.value
        let received = try await desk.record(
            "request", "receive", "--right", "access", "--channel", "letter", "--name", "Nel Voorbeeld", "--on",
            "2026-03-02", "--wording", "-", input: "Wat hebt u van mij?")
        #expect(received.due == "2026-04-02")
        let request = received.id
        _ = try await desk.record(
            "request", "ask-identity", request, "--method", "known-channel", "--on", "2026-03-03")
        let verified = try await desk.record(
            "request", "verify-identity", request, "--method", "known-channel", "--on", "2026-03-10")
        #expect(verified.due == "2026-04-09")
        _ = try await desk.record("request", "ask-clarification", request, "--on", "2026-03-11")
        _ = try await desk.record("request", "take-clarification", request, "--on", "2026-03-12")
        let extended = try await desk.record(
            "request", "extend", request, "--ground", "complexity", "--reason", "Veel post.", "--on", "2026-03-20")
        #expect(extended.due == "2026-06-09")
        _ = try await desk.record("request", "decide", request, "--outcome", "granted", "--on", "2026-04-01")
        let sent = try await desk.record("request", "send", request, "--on", "2026-06-12")
        #expect(sent.codes == ["request.answered-late"])
        _ = try await desk.record("request", "close", request, "--on", "2026-06-12")

        let sheet = try await desk.expect(["request", "show", request, "--format", "json"]).decoded(Sheet.self)
        #expect(sheet.phase == "closed")
        #expect(sheet.nominal == "2026-06-02")
        #expect(sheet.due == "2026-06-09")
        #expect(sheet.pausedDays == 7)
        #expect(sheet.reasons == ["same-date", "paused:7"])
        #expect(sheet.late == true)
        #expect(sheet.requester == "Nel Voorbeeld")
        let page = try await desk.expect(["request", "show", request, "--language", "nl"])
        #expect(page.output.contains("9 juni 2026"))
    }

    @Test("tells every step: when, by whom, why, what was found, and by which entry")
    func steps() async throws {
        let desk = try await Desk.make("verzoeken-stap-voor-stap")
        let client = try await desk.client("Stapsgewijs B.V.")
        let request = try await desk.record(
            "request", "receive", "--right", "erasure", "--channel", "letter", "--client", client, "--on", "2026-03-02",
            "--wording", "Wis alles.", "--as", "Nel"
        ).id
        _ = try await desk.record(
            "request", "ask-identity", request, "--method", "known-channel", "--on", "2026-03-03", "--as", "Nel")
        _ = try await desk.record(
            "request", "verify-identity", request, "--method", "known-channel", "--on", "2026-03-10", "--as", "Nel")
        _ = try await desk.record("request", "ask-clarification", request, "--on", "2026-03-11", "--as", "Nel")
        _ = try await desk.record("request", "take-clarification", request, "--on", "2026-03-12", "--as", "Nel")
        _ = try await desk.record(
            "request", "extend", request, "--ground", "complexity", "--reason", "Veel post.", "--on", "2026-03-20",
            "--as", "Bas")
        _ = try await desk.record(
            "request", "decide", request, "--outcome", "partly-granted", "--ground", "gdpr-17.3.b", "--reason",
            "Facturen blijven zeven jaar.", "--recipient", "hosting", "--on", "2026-04-01", "--as", "Bas")
        let sent = try await desk.record("request", "send", request, "--remedies", "--on", "2026-06-12", "--as", "Bas")
        _ = try await desk.record(
            "request", "notify-recipient", request, "hosting", "--result", "acknowledged", "--on", "2026-06-13", "--as",
            "Bas")
        let course = try await desk.expect(["request", "show", request, "--format", "json"]).decoded(Course.self)
        #expect(course.channel == "letter")
        #expect(course.requester == "Stapsgewijs B.V.")
        #expect(
            course.steps.map(\.occurred) == [
                "2026-03-02", "2026-03-03", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-20", "2026-04-01",
                "2026-06-12", "2026-06-13",
            ])
        #expect(course.steps.map(\.position) == course.steps.map(\.position).sorted())
        #expect(course.steps.map(\.actor) == Array(repeating: "Nel", count: 5) + Array(repeating: "Bas", count: 4))
        #expect(course.steps.compactMap(\.reason) == ["Veel post.", "Facturen blijven zeven jaar."])
        #expect(course.steps.compactMap(\.note) == ["Wis alles."])
        #expect(course.steps.first { $0.position == sent.positions[0] }?.findings == ["request.answered-late"])
        let english = try await desk.expect(["request", "show", request]).output
        let dutch = try await desk.expect(["request", "show", request, "--language", "nl"]).output
        for page in [english, dutch].map({ $0.replacing(/\s+/, with: " ") }) {
            for text in [
                "Stapsgewijs B.V.", "Wis alles.", "Nel", "Bas", "Veel post.", "Facturen blijven zeven jaar.",
                "Voorbeeld Hosting B.V.", "[\(sent.positions[0])]",
            ] {
                #expect(page.contains(text), "\(text)\n\(page)")
            }
            for code in ["known-channel", "complexity", "partly-granted", "gdpr-17", "answered-late"] {
                #expect(!page.contains(code), "\(code)")
            }
        }
        #expect(dutch.contains("U vroeg wie de verzoeker is"))
        #expect(dutch.contains("Kanaal:"))
        #expect(english.contains("You extended the term"))
    }

    @Test("lists those that want an answer, and which are overdue")
    func listing() async throws {
        let desk = try await Self.making.value
        let overdue = try await desk.record(
            "request", "receive", "--right", "erasure", "--channel", "mail", "--name", "Vera Vraagt", "--on",
            "2026-01-05")
        let list = try await desk.expect(["request", "list", "--open", "--format", "json"]).decoded([Sheet].self)
        let own = try #require(list.first { $0.id == overdue.id })
        #expect(own.overdue)
        #expect(own.due == "2026-02-05")
        #expect(!list.contains { $0.phase == "closed" })
    }

    @Test("refuses a refusal without its ground and reason, and takes one with them")
    func refusing() async throws {
        let desk = try await Self.making.value
        let request = try await desk.record(
            "request", "receive", "--right", "erasure", "--channel", "mail", "--name", "Vera Vraagt", "--on",
            "2026-11-01"
        ).id
        let bare = try await desk.run(["request", "decide", request, "--outcome", "refused"])
        #expect(bare.status == 2)
        #expect(bare.errors.contains("12(4)"))
        let wrong = try await desk.run(
            ["request", "decide", request, "--outcome", "refused", "--ground", "gdpr-20", "--reason", "x"])
        #expect(wrong.status == 2)
        let sound = try await desk.record(
            "request", "decide", request, "--outcome", "partly-granted", "--ground", "gdpr-17.3.b", "--reason",
            "Facturen blijven zeven jaar.", "--recipient", "hosting")
        #expect(sound.findings.isEmpty)
        #expect(try await desk.run(["request", "send", request]).status == 2)
        _ = try await desk.record("request", "send", request, "--remedies")
        #expect(try await desk.run(["request", "close", request]).status == 2)
        _ = try await desk.record("request", "notify-recipient", request, "hosting", "--result", "acknowledged")
        #expect(try await desk.record("request", "close", request).findings.isEmpty)
    }

    @Test("lets an objection to marketing take effect at once, and once, however often it is sent")
    func atOnce() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Meteen B.V.", "--legal-form", "private-limited")
        let arguments = [
            "request", "receive", "--right", "marketing-objection", "--channel", "mail", "--client", client,
            "--command",
            "0192f3a4-0004-7def-8a12-0123456789aa", "--format", "json",
        ]
        let first = try await desk.expect(arguments).decoded(RecordingAnswer.self)
        #expect(first.positions.count == 2)
        let again = try await desk.expect(arguments).decoded(RecordingAnswer.self)
        #expect(again.positions == first.positions)
        #expect(again.repeated)
        let asked = try await desk.run(
            ["may-contact", client, "--purpose", "vervolg", "--channel", "letter", "--format", "json"])
        #expect(asked.status == 1)
        #expect(try asked.decoded(ContactTests.Permission.self).reason == "objected")
    }
}
