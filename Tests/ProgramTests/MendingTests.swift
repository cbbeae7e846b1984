import Facts
import Foundation
import Regulation
import Testing

/// Every kind of fact that the practice organisation and some commands more record: what `EventName.mending` promises
/// is what the commands do.
@Suite("correct and retract, fact by fact", .serialized)
struct MendingTests {
    /// Facts that no test here records; what the table says of them goes by the kind of their stream.
    private static let unseen: Set<EventName> = [
        .statementWithdrawn, .activityEnded, .processorChanged, .processorEnded, .shareStopped, .sharedClientsListed,
        .clientErased, .consentRefused, .optedOut, .objectionLifted, .identityAsked, .clarificationAsked,
        .clarificationAnswered, .recipientNotified, .breachRecorded, .erasureRequested, .erasureApproved,
        .erasureWithdrawn, .keysDestroyed, .erasureCompleted, .erasureCovered, .erasureRepeated, .partRedacted,
        .ledgerRestored, .ledgerClosed, .messageDiscarded, .mailServerEnded,
    ]

    private static func tell(_ desk: Desk) async throws {
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
