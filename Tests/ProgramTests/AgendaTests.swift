import Archive
import Foundation
import Testing
import Views

@Suite("dossier agenda", .serialized)
struct AgendaTests {
    struct Thing: Decodable {
        let kind: String
        let due: String
        let daysLeft: Int
        let overdue: Bool
        let reminder: Bool
        let id: String?
        let client: String?
        let name: String?
        let count: Int
        let rule: String
        let events: [Int64]

        var told: String { "\(kind) \(due)" }
    }

    private struct Given {
        let desk: Desk
        /// Served until half a year before their term is over, or longer ago.
        let late: String
        let soon: String
        let objecting: String
        let request: String

        func agenda(_ more: String..., exits status: Int32 = 1) async throws -> [Thing] {
            let run = try await desk.run(["agenda", "--on", "2026-06-01", "--format", "json"] + more)
            guard run.status == status else { throw ProgramFailure.refused(status: run.status, errors: run.errors) }
            return try run.decoded()
        }
    }

    private static func former(_ desk: Desk, _ name: String, from: String, to: String) async throws -> String {
        let client = try await desk.client(name, "--on", "2022-01-03")
        let engagement = try await desk.record("engagement", "start", client, "--on", from).id
        _ = try await desk.record("engagement", "end", engagement, "--on", to)
        return client
    }

    private static let making = Task {
        let desk = try await Desk.make("agenda")
        let late = try await former(desk, "Laatbloem B.V.", from: "2023-01-02", to: "2024-06-30")
        let soon = try await former(desk, "Binnenkort B.V.", from: "2024-01-02", to: "2025-01-15")
        _ = try await former(desk, "Ver weg B.V.", from: "2024-01-02", to: "2026-05-15")
        // Said no before the term was over.
        let objecting = try await former(desk, "Bezwaar B.V.", from: "2024-01-02", to: "2026-03-31")
        _ = try await desk.record("objection", "record", objecting, "--on", "2026-04-20")
        let invoice = try await desk.record(
            "invoice", "record", "--client", late, "--number", "2018-7", "--date", "2018-11-01")
        _ = try await desk.record("invoice", "paid", invoice.id, "--on", "2018-12-20")
        let request = try await desk.record(
            "request", "receive", "--right", "access", "--channel", "mail", "--name", "Nel Vraagster", "--on",
            "2026-05-22")
        return Given(desk: desk, late: late, soon: soon, objecting: objecting, request: request.id)
    }

    @Test("lists what is due of every kind that has something, with rule and events, and exits 1 when one is late")
    func everything() async throws {
        let given = try await Self.making.value
        let things = try await given.agenda()
        #expect(
            things.map(\.told) == [
                "activity-review 2025-01-01", "party-review 2025-01-01", "former-client 2025-12-30",
                "invoice-erasure 2026-01-01", "former-client 2026-04-20", "request 2026-06-22",
                "former-client 2026-07-15",
            ])
        #expect(things.filter(\.overdue).count == 5)
        #expect(things.filter { $0.kind == "former-client" }.map(\.id) == [given.late, given.objecting, given.soon])
        let request = try #require(things.first { $0.kind == "request" })
        #expect(request.id == given.request && request.daysLeft == 21 && request.rule == "Art. 12(3) GDPR")
        #expect(!request.overdue && !request.events.isEmpty && request.name == nil)
        let invoices = try #require(things.first { $0.kind == "invoice-erasure" })
        #expect(invoices.count == 1 && invoices.id == nil)
        #expect(things.first?.name == "Relatiebeheer")
    }

    @Test("looks as far ahead as is asked, and from the day that is asked")
    func reach() async throws {
        let given = try await Self.making.value
        #expect(try await given.agenda("--days", "20").filter { !$0.overdue }.isEmpty)
        #expect(try await given.agenda("--days", "21").filter { !$0.overdue }.map(\.kind) == ["request"])
        let far = try await given.agenda("--days", "540").map(\.told)
        #expect(far.contains("former-client 2027-11-15"))
        let before = try await given.desk.run(["agenda", "--on", "2024-06-01", "--days", "0"])
        #expect(before.status == 0, "\(before.output)\(before.errors)")
        #expect(before.output.contains("Er is niets te doen.") || before.output.contains("Nothing is due."))
    }

    @Test("names clients and requesters only when that is asked, and in calendars never")
    func names() async throws {
        let given = try await Self.making.value
        let hidden = ["Laatbloem", "Binnenkort B.V.", "Nel Vraagster"]
        for format in ["text", "json", "ics"] {
            let run = try await given.desk.run(["agenda", "--on", "2026-06-01", "--format", format])
            for name in hidden { #expect(!run.output.contains(name)) }
        }
        let named = try await given.agenda("--names")
        #expect(named.first { $0.kind == "request" }?.name == "Nel Vraagster")
        #expect(
            named.filter { $0.kind == "former-client" }.map(\.name) == [
                "Laatbloem B.V.", "Bezwaar B.V.", "Binnenkort B.V.",
            ])
        let refused = try await given.desk.run(["agenda", "--names", "--format", "ics", "--language", "nl"])
        #expect(refused.status == 64 && refused.output.isEmpty)
    }

    @Test("is a calendar whose events keep their ids, with the days that the list has")
    func calendar() async throws {
        let given = try await Self.making.value
        let run = try await given.desk.run(["agenda", "--on", "2026-06-01", "--format", "ics", "--language", "nl"])
        #expect(run.status == 1)
        let lines = run.output.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        #expect(lines.contains("UID:\(given.request)-request") && lines.contains("DTSTART;VALUE=DATE:20260622"))
        #expect(lines.contains("SUMMARY:Te laat: Facturen wissen\\, 1 stuks"))
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 7)
        let later = try await given.desk.run(["agenda", "--on", "2026-06-02", "--format", "ics", "--language", "nl"])
        func identifiers(_ text: String) -> [Substring] {
            text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
        }
        #expect(identifiers(run.output) == identifiers(later.output))
    }

    @Test("speaks both languages, and says what it doesn't understand")
    func speech() async throws {
        let given = try await Self.making.value
        for (language, words) in [
            ("nl", ["Te laat", "Binnenkort", "Verzoek", "lid 3"]),
            ("en", ["Overdue", "Coming up", "Answer", "12(3)"]),
        ] {
            let run = try await given.desk.run(["agenda", "--on", "2026-06-01", "--language", language])
            for word in words { #expect(run.output.contains(word), "\(run.output)") }
        }
        #expect(try await given.desk.run(["agenda", "--days=-1"]).status == 64)
        #expect(try await given.desk.run(["agenda", "--days", "4000"]).status == 64)
        #expect(try await given.desk.run(["agenda", "--on", "2026-02-30"]).status == 2)
        #expect(try await given.desk.run(["agenda", "--format", "xml"]).status == 64)
    }

    @Test("has nothing to do with what was done: answered, reviewed, ended")
    func done() async throws {
        let desk = try await Desk.make("agenda-af")
        let request = try await desk.record(
            "request", "receive", "--right", "access", "--channel", "mail", "--name", "Vera Vraagt", "--on",
            "2026-05-04"
        ).id
        _ = try await desk.record("request", "ask-identity", request, "--method", "account", "--on", "2026-05-06")
        let waiting = try await desk.run(["agenda", "--on", "2026-06-30", "--format", "json"])
        let kinds = try waiting.decoded([Thing].self)
        #expect(kinds.contains { $0.told == "request-waiting 2026-06-04" && $0.reminder && !$0.overdue })
        _ = try await desk.record("request", "verify-identity", request, "--method", "account", "--on", "2026-05-08")
        _ = try await desk.record("request", "decide", request, "--outcome", "no-data", "--on", "2026-05-11")
        _ = try await desk.record("request", "send", request, "--remedies", "--on", "2026-05-12")
        _ = try await desk.record("processor", "end", "hosting", "--on", "2026-05-13")
        let left = try await desk.run(["agenda", "--on", "2026-06-30", "--format", "json"]).decoded([Thing].self)
        #expect(left.map(\.kind) == ["activity-review"])
    }

    @Test("leaves out a former client who is served again, under whichever id")
    func merged() async throws {
        let desk = try await Desk.make("agenda-terug")
        let served = try await Self.former(desk, "Terugkeer B.V.", from: "2022-02-01", to: "2023-03-31")
        let twin = try await desk.client("Terugkeer", "--on", "2022-01-03")
        _ = try await desk.record("engagement", "start", twin, "--on", "2026-02-02")
        func former() async throws -> [String?] {
            let things = try await desk.run(["agenda", "--format", "json"]).decoded([Thing].self)
            return things.filter { $0.kind == "former-client" }.map(\.id)
        }
        #expect(try await former() == [served])
        _ = try await desk.record("client", "merge", twin, served, "--reason", "dezelfde")
        #expect(try await former().isEmpty)
    }

    @Test("leaves out a former client whose details were erased")
    func erased() async throws {
        let desk = try await Desk.make("agenda-gewist")
        let client = try await Self.former(desk, "Vergeten B.V.", from: "2022-02-01", to: "2023-03-31")
        func former() async throws -> [String?] {
            let things = try await desk.run(["agenda", "--format", "json"]).decoded([Thing].self)
            return things.filter { $0.kind == "former-client" }.map(\.id)
        }
        #expect(try await former() == [client])
        struct Asked: Decodable { let erasure: String }
        let asked = try await desk.expect(
            ["erase", "request", client, "--reason", "termijn voorbij", "--as", "Nel", "--format", "json"])
        try await desk.expect(["erase", "approve", asked.decoded(Asked.self).erasure, "--as", "Kees"])
        #expect(try await former().isEmpty)
    }

    @Test("asks every kind of one source")
    func sources() {
        #expect(AgendaSources.kinds.map(\.rawValue).sorted() == DueKind.allCases.map(\.rawValue).sorted())
    }
}
