import Facts
import Foundation
import Regulation
import Testing

/// Every kind of fact that the practice organisation and some commands more record: what `EventName.mending` promises
/// is what the commands do.
@Suite("correct and retract, fact by fact", .serialized)
struct MendingTests {
    /// Facts that no test here records: all of them are neither corrected nor taken back, or no command records them.
    private static let unseen: Set<EventName> = [
        .clientErased, .erasureRequested, .erasureApproved, .erasureWithdrawn, .keysDestroyed, .erasureCompleted,
        .erasureCovered, .erasureRepeated, .partRedacted, .ledgerRestored, .ledgerClosed, .messageDiscarded,
        .statementWithdrawn,
    ]

    private static func tell(_ desk: Desk) async throws {
        let original = "\(desk.home.path)/herstel-eerst.yaml"
        try Data(try await desk.expect(["register", "export"]).output.utf8).write(to: URL(filePath: original))
        try await apply(register, desk)
        let client = try await desk.client("Herstel B.V.", "--on", "2026-01-05")
        let other = try await desk.client("Herstel Dubbel B.V.", "--on", "2026-01-05")
        let person =
            try await desk.record(
                "client", "add-person", client, "--name", "Nel Herstel", "--on", "2026-01-06"
            ).person ?? ""
        _ = try await desk.record("client", "change", client, "--city", "Delft", "--on", "2026-01-07")
        _ = try await desk.record("client", "change-person", client, person, "--city", "Delft", "--on", "2026-01-08")
        _ = try await desk.record("client", "remove-person", client, person, "--on", "2026-02-01")
        _ = try await desk.record("client", "merge", other, client, "--reason", "Dezelfde.")
        _ = try await desk.record("client", "split", other, "--reason", "Toch niet.")
        let invoice = try await desk.record(
            "invoice", "record", "--client", client, "--number", "H-1", "--date", "2026-01-10", "--paid", "2026-01-20")
        _ = invoice
        let path = "\(desk.home.path)/herstel.txt"
        try Data("Tekst".utf8).write(to: URL(filePath: path))
        let paper = try await desk.record(
            "document", "add", path, "--to", client, "--kind", "letter", "--on", "2026-01-11")
        _ = try await desk.record("document", "add", path, "--replaces", paper.id, "--on", "2026-01-12")
        let contact = try await desk.record(
            "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--on",
            "2026-01-13")
        _ = try await desk.record("document", "link", paper.id, "--to", "\(contact.positions[0])")
        let hold = try await desk.record("hold", "place", client, "--reason", "Geschil.")
        _ = try await desk.record("hold", "release", hold.id, "--reason", "Over.")
        _ = try await desk.record("client", "end", client, "--on", "2026-03-01")
        try await tellRequests(desk)
        try await tellRegister(original, desk)
        try await tellManyClients(desk)
    }

    private static func tellRequests(_ desk: Desk) async throws {
        let client = try await desk.client("Herstel Vraagt B.V.", "--on", "2026-01-05")
        _ = try await desk.record("consent", "refuse", client, "--purpose", "herstellen", "--on", "2026-01-06")
        _ = try await desk.record("consent", "opt-out", client, "--channel", "mail", "--on", "2026-01-07")
        _ = try await desk.record("objection", "record", client, "--channel", "letter", "--on", "2026-01-08")
        _ = try await desk.record("objection", "lift", client, "--channel", "letter", "--on", "2026-01-18")
        let request = try await desk.record(
            "request", "receive", "--right", "rectification", "--channel", "letter", "--client", client, "--on",
            "2026-03-02"
        ).id
        for step in [
            ["ask-identity", request, "--method", "known-channel", "--on", "2026-03-03"],
            ["verify-identity", request, "--method", "known-channel", "--on", "2026-03-10"],
            ["ask-clarification", request, "--on", "2026-03-11"],
            ["take-clarification", request, "--on", "2026-03-13"],
            ["decide", request, "--outcome", "granted", "--recipient", "herstelbedrijf", "--on", "2026-03-20"],
            ["notify-recipient", request, "herstelbedrijf", "--on", "2026-03-22"],
        ] {
            try await desk.expect(["request"] + step)
        }
        let breaches = try ImportTests.write(
            "omschrijving;ontdekt\nBrief kwijt;2021-03-01\n", "herstel-lekken", for: desk)
        try await desk.expect(["import", "breaches", breaches])
        _ = try await desk.record("mail", "server", "add", "mx.herstel.example", "--on", "2026-01-05")
        _ = try await desk.record("mail", "server", "end", "mx.herstel.example", "--on", "2026-02-05")
    }

    private static let register = """
        format: 1
        processors:
          - slug: herstelbedrijf
            name: Voorbeeld Herstel B.V.
            since: 2024-01-01
            role: processor
            country: NL
            storage: [NL]
        activities:
          - slug: herstel
            name: Herstelwerk
            kind: controller
            since: 2024-01-01
            purposes:
              - slug: herstellen
                title: Herstellen
                basis: consent
            data:
              - slug: herstelnaam
                title: Namen

        """

    private static func apply(_ register: String, _ desk: Desk) async throws {
        let path = "\(desk.home.path)/herstel.yaml"
        try Data(register.utf8).write(to: URL(filePath: path))
        try await desk.expect(["apply", path, "--yes"])
    }

    private static func tellRegister(_ original: String, _ desk: Desk) async throws {
        let hosted = try await desk.record(
            "share", "record", "--to", "herstelbedrijf", "--ground", "agreement", "--every", "month", "--on",
            "2026-01-01")
        _ = try await desk.record("share", "stop", hosted.id, "--on", "2026-05-31")
        _ = try await desk.record("processor", "change", "herstelbedrijf", "--storage", "DE", "--on", "2026-03-05")
        // What the declaration of before does not name has ended.
        try await desk.expect(["apply", original, "--end-missing", "--yes"])
    }

    /// So many clients in one disclosure that they stand in lists of their own.
    private static func tellManyClients(_ desk: Desk) async throws {
        let numbers = (1...1_001).map { "H-\($0)" }
        let clients = numbers.map { "\($0);Herstel \($0) B.V.;organisatie" }.joined(separator: "\n")
        let sheet = try ImportTests.write("klantnummer;naam;soort\n\(clients)\n", "herstel-klanten", for: desk)
        try await desk.expect(["import", "clients", sheet])
        let list = try ImportTests.write(numbers.joined(separator: "\n") + "\n", "herstel-lijst", for: desk)
        try await desk.expect([
            "share", "record", "--to-name", "Voorbeeld Drukker B.V.", "--ground", "agreement", "--subjects", list,
            "--on", "2026-03-05",
        ])
    }

    @Test("does with each fact what the table says, and says why not in both languages")
    func everyFact() async throws {
        let home = try await ProgramHome.make("herstel")
        let made = try await home.run(["sample", "--clients", "13", "--seed", "3"])
        guard made.status == 0 else { throw ProgramFailure.refused(status: made.status, errors: made.errors) }
        let desk = Desk(home: home, slug: "practice")
        try await Self.tell(desk)
        let onlooker = try await Onlooker(desk)
        var facts: [EventName: (position: Int64, day: Day)] = [:]
        for fact in try await onlooker.facts() { facts[fact.name] = (fact.position, fact.day) }
        await onlooker.close()
        #expect(Set(EventName.allCases).subtracting(facts.keys) == Self.unseen)
        for name in Self.unseen where name != .statementWithdrawn {
            #expect(
                name.mending.correctionBar != nil && name.mending.retractionBar != nil, "\(name.rawValue) is not tried")
        }
        // The newest first, so that nothing is taken back on which what comes next rests.
        for (name, fact) in facts.sorted(by: { $0.value.position > $1.value.position }) {
            let position = String(fact.position)
            if let bar = name.mending.correctionBar {
                try await Self.expect(bar, ["correct", position, "--reason", "Proef"], name, desk)
            } else {
                var changed = false
                // Some ends can't lie before their beginnings, and some beginnings not behind their ends.
                for days in [-1, 1] where !changed {
                    let day = fact.day.adding(days: days).description
                    let run = try await desk.run(["correct", position, "--reason", "Proef", "--on", day])
                    changed = run.status == 0
                    #expect(run.status == 0 || run.status == 2, "\(name.rawValue): \(run.errors)")
                }
                #expect(changed, "\(name.rawValue) could not be corrected")
            }
            if let bar = name.mending.retractionBar {
                try await Self.expect(bar, ["retract", position, "--reason", "Proef"], name, desk)
            } else {
                let run = try await desk.run(["retract", position, "--reason", "Proef", "--yes"])
                let plain = run.status == 64 ? try await desk.run(["retract", position, "--reason", "Proef"]) : run
                #expect(plain.status == 0, "\(name.rawValue): \(plain.errors)")
            }
        }
        try await desk.expectReplay()
        // What somebody practised on stays as it was left.
        let size = try await desk.size()
        let again = try await home.run(["sample", "--clients", "13", "--seed", "3"])
        #expect(again.status == 0, "\(again.errors)")
        let later = try await Onlooker(desk)
        let added = try await later.facts().dropFirst(size).map(\.name.rawValue)
        await later.close()
        #expect(added.isEmpty, "\(added)")
    }

    private static func expect(
        _ bar: Mending.Bar, _ arguments: [String], _ name: EventName, _ desk: Desk
    ) async throws {
        // Names in turn, so that both commands say every reason in both languages.
        let language = (name.rawValue.utf8.count + arguments[0].utf8.count) % 2 == 0 ? Language.dutch : .english
        let run = try await desk.run(arguments + ["--language", language.rawValue])
        #expect(run.status == 2, "\(name.rawValue)")
        guard bar != .correction else { return }
        #expect(run.errors.contains(bar.sentence(in: language)), "\(name.rawValue): \(run.errors)")
    }
}
