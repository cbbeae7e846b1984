import Foundation
import Testing

@Suite("dossier share: whose data", .serialized)
struct ShareSubjectsTests {
    struct Subjects: Decodable {
        struct Client: Decodable {
            let id: String
            let name: String?
        }

        let clients: [Client]
        let people: Int?
        let same: Bool?
    }

    struct Share: Decodable {
        let id: String
        let period: String?
        let people: Int?
    }

    struct File: Decodable { let shares: [Share] }

    struct Due: Decodable {
        let id: String
        let matter: String
        let period: String?
        let due: String
        let overdue: Bool
    }

    private struct Given {
        let desk: Desk
        let served: String
        let former: String
        let mailed: String
    }

    private static let making = Task {
        let desk = try await Desk.make("betrokkenen")
        let served = try await desk.client("Lopend B.V.", "--email", "lopend@example.com")
        let former = try await desk.client("Voorbij B.V.", "--email", "voorbij@example.com", "--kvk", "69599084")
        let mailed = try await desk.client("Geschreven B.V.", "--email", "geschreven@example.com")
        _ = try await desk.record("engagement", "start", served, "--on", "2026-01-05")
        let ended = try await desk.record("engagement", "start", former, "--on", "2025-01-05")
        _ = try await desk.record("engagement", "end", ended.id, "--on", "2025-12-31")
        _ = try await desk.record(
            "contact", "record", mailed, "--channel", "email", "--direction", "in", "--nature", "information", "--on",
            "2026-02-10")
        return Given(desk: desk, served: served, former: former, mailed: mailed)
    }

    private static func subjects(_ desk: Desk, _ share: String, _ more: String...) async throws -> Subjects {
        try await desk.expect(["share", "subjects", share, "--format", "json"] + more).decoded()
    }

    private static func shares(of client: String, _ desk: Desk, _ more: String...) async throws -> [String] {
        try await desk.expect(["client", "show", client, "--format", "json"] + more).decoded(File.self).shares.map(\.id)
    }

    private static func write(_ text: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        return file.path
    }

    @Test("by a rule are whom it named then, whatever is recorded since, and stand in the client file")
    func rule() async throws {
        let given = try await Self.making.value
        let desk = given.desk
        let share = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--rule", "engaged", "--on", "2026-03-05")
        #expect(try await Self.subjects(desk, share.id).clients.map(\.id) == [given.served])
        // Somebody who was served then too, as is told later; and an end before the day, told later.
        let late = try await desk.client("Laat B.V.")
        let engagement = try await desk.record("engagement", "start", late, "--on", "2026-01-01")
        let before = try await Self.subjects(desk, share.id)
        #expect(before.clients.map(\.id) == [given.served])
        #expect(before.clients.first?.name == "Lopend B.V.")
        #expect(before.people == 1)
        #expect(before.same == true)
        _ = try await desk.record("retract", "\(engagement.positions[0])", "--reason", "vergissing")
        #expect(try await Self.subjects(desk, share.id).same == true)
        #expect(try await Self.shares(of: given.served, desk).contains(share.id))
        #expect(try await !Self.shares(of: given.former, desk).contains(share.id))
        #expect(try await !Self.shares(of: late, desk).contains(share.id))
        // A rebuild of the registers changes nothing of it.
        _ = try await desk.expect(["replay"])
        #expect(try await Self.subjects(desk, share.id).same == true)
        let listed = try await desk.expect(["share", "list", "--client", given.served, "--format", "json"])
            .decoded([Share].self)
        #expect(listed.contains { $0.id == share.id && $0.people == 1 })
        let page = try await desk.expect(["client", "show", given.served, "--language", "nl"]).output
        #expect(page.contains("Verstrekkingen"))
        #expect(page.contains(share.id))
        #expect(page.contains("klanten met een lopende opdracht"))
    }

    @Test("by each rule are those that meet it")
    func rules() async throws {
        let given = try await Self.making.value
        let desk = given.desk
        let invoice = try await desk.record(
            "invoice", "record", "--client", given.former, "--number", "2026-7", "--date", "2026-02-01")
        #expect(!invoice.id.isEmpty)
        for (rule, expected) in [
            (["contact-since", "--since", "2026-02-10"], given.mailed),
            (["invoiced-since", "--since", "2026-02-01"], given.former),
        ] {
            let share = try await desk.run(
                ["share", "record", "--to", "hosting", "--ground", "agreement", "--on", "2026-03-05", "--rule"] + rule
                    + ["--format", "json"]
            ).decoded(RecordingAnswer.self)
            #expect(try await Self.subjects(desk, share.id).clients.map(\.id) == [expected])
            #expect(try await Self.shares(of: expected, desk).contains(share.id))
        }
        let nobody = try await desk.run([
            "share", "record", "--to", "hosting", "--ground", "agreement", "--rule", "contact-since", "--since",
            "2026-03-01", "--on", "2026-03-05", "--language", "nl",
        ])
        #expect(nobody.status == 2)
        #expect(nobody.errors.contains("Geen enkele klant voldoet aan deze regel."))
        let activity = try await desk.record(
            "contact", "record", given.mailed, "--channel", "email", "--direction", "in", "--nature", "information",
            "--purpose", "dienst", "--on", "2026-02-11")
        #expect(!activity.id.isEmpty)
        let share = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--on", "2026-03-05", "--rule", "activity",
            "--rule-activity", "relaties")
        #expect(try await Self.subjects(desk, share.id).clients.map(\.id) == [given.mailed])
    }

    @Test("by a file are found by id, address or number, and every wrong line is told with its place")
    func file() async throws {
        let given = try await Self.making.value
        let desk = given.desk
        let list = try Self.write(
            "naam;E-mail\r\nx;lopend@example.com\r\n\r\n"
                + "\"y;z\";\"\(given.mailed)\"\r\nz;69599084\r\nw; LOPEND@example.com\r\n"
        )
        let share = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--subjects", list, "--column", "e-mail",
            "--on", "2026-03-06")
        let found = try await Self.subjects(desk, share.id)
        #expect(Set(found.clients.map(\.id)) == [given.served, given.mailed, given.former])
        #expect(found.people == 3)
        for client in [given.served, given.mailed, given.former] {
            #expect(try await Self.shares(of: client, desk).contains(share.id))
        }
        let size = try await desk.size()
        let wrong = try Self.write("lopend@example.com\nniemand@example.com\n\u{1}\n\(share.id)\n")
        let run = try await desk.run([
            "share", "record", "--to", "hosting", "--ground", "agreement", "--subjects", wrong, "--on", "2026-03-06",
            "--language", "en",
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("--subjects:2:1: this leads to no client"))
        #expect(run.errors.contains("--subjects:4:1: this leads to no client"))
        #expect(!run.errors.contains("niemand"))
        for bad in ["", "a\n\u{0}", "a,\"b\n"] {
            let file = try Self.write(bad)
            #expect(
                try await desk.run(["share", "record", "--to", "hosting", "--ground", "agreement", "--subjects", file])
                    .status == 2)
        }
        let missing = try await desk.run([
            "share", "record", "--to", "hosting", "--ground", "agreement", "--subjects", list, "--column",
            "geboortedag",
        ])
        #expect(missing.status == 2)
        #expect(try await desk.size() == size)
    }

    @Test("of a recurring share are asked for each period, and overdue ones are found")
    func recurring() async throws {
        let given = try await Self.making.value
        let desk = given.desk
        let share = try await desk.record(
            "share", "record", "--to", "hosting", "--ground", "agreement", "--rule", "engaged", "--every", "month",
            "--on", "2026-01-01")
        func due(_ day: String) async throws -> (run: DossierRun, due: [Due]) {
            let run = try await desk.run(["share", "due", "--as-of", day, "--format", "json"])
            return (run, try run.decoded([Due].self).filter { $0.id == share.id })
        }
        let march = try await due("2026-03-10")
        #expect(march.due.map(\.period) == ["2026-01", "2026-02"])
        #expect(march.due.map(\.overdue) == [true, false])
        #expect(march.due.map(\.due) == ["2026-02-14", "2026-03-14"])
        #expect(march.run.status == 1)
        let confirmed = try await desk.record("share", "confirm", share.id, "--period", "2026-01")
        #expect(confirmed.positions.count == 1)
        _ = try await desk.record("share", "confirm", share.id, "--period", "2026-02", "--nothing")
        #expect(try await due("2026-03-10").due.isEmpty)
        #expect(try await Self.subjects(desk, share.id, "--period", "2026-01").clients.map(\.id) == [given.served])
        // What was confirmed as nothing has nobody in it, and is there.
        #expect(try await Self.subjects(desk, share.id, "--period", "2026-02").clients.isEmpty)
        let none = try await desk.run(["share", "subjects", share.id, "--period", "2026-03"])
        #expect(none.status == 2)
        let file = try await desk.expect(["client", "show", given.served, "--format", "json"]).decoded(File.self)
        #expect(file.shares.filter { $0.id == share.id }.map(\.period) == ["2026-01"])
        let history = try await desk.expect(["client", "history", given.served, "--language", "en"]).output
        #expect(history.contains("The disclosure took place in 2026-01."))
        #expect(!history.contains("2026-02"))
        _ = try await desk.record("share", "stop", share.id, "--on", "2026-02-28")
        #expect(try await due("2026-06-01").due.isEmpty)
        let late = try await desk.run(["share", "confirm", share.id, "--period", "2026-03", "--language", "nl"])
        #expect(late.status == 2)
        #expect(late.errors.contains("De verstrekking stopte op"))
        let list = try await desk.expect(["share", "list", "--language", "en"]).output
        #expect(list.contains("Recurring disclosures"))
    }

    @Test("who went to an authority: power, approver, data and telling are on record, or found to be missing")
    func authority() async throws {
        let given = try await Self.making.value
        let desk = given.desk
        let bare = try await desk.record(
            "share", "record", "--to-name", "Voorbeeldinspectie", "--ground", "legal-obligation", "--authority",
            "--client", given.mailed, "--on", "2026-03-05")
        #expect(
            Set(bare.codes).isSuperset(of: [
                "share.demand-without-power", "share.demand-without-approver", "share.demand-without-data",
                "share.demand-telling-unknown",
            ]))
        let whole = try await desk.record(
            "share", "record", "--to-name", "Voorbeeldinspectie", "--ground", "legal-obligation", "--power",
            "art. 52 AWR", "--approved-by", "A. Voorbeeld", "--activity", "relaties", "--category", "naam",
            "--not-told", "secrecy", "--tell-from", "2026-04-01", "--client", given.mailed, "--on", "2026-03-05")
        #expect(!whole.codes.contains { $0.hasPrefix("share.demand") })
        let page = try await desk.expect(["share", "list", "--format", "json"]).output
        for text in ["art. 52 AWR", "A. Voorbeeld", "2026-04-01", "secrecy"] { #expect(page.contains(text), "\(text)") }
        let due = try await desk.run(["share", "due", "--as-of", "2026-04-02", "--format", "json"])
        #expect(try due.decoded([Due].self).contains { $0.id == whole.id && $0.matter == "telling" && $0.overdue })
        _ = try await desk.record("share", "told", whole.id, "--on", "2026-04-02")
        let after = try await desk.run(["share", "due", "--as-of", "2026-04-02", "--format", "json"])
        #expect(try !after.decoded([Due].self).contains { $0.id == whole.id })
        // Before that day they had not been told.
        let before = try await desk.run(["share", "due", "--as-of", "2026-04-01", "--format", "json"])
        #expect(try before.decoded([Due].self).contains { $0.id == whole.id })
    }
}
