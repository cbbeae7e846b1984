import Facts
import Ledger
import Office
import Regulation
import TestSupport
import Testing
import Vault

@Suite("Recording")
struct RecordingTests {
    @Test("the same command again answers the same and records nothing; another request under its id is refused")
    func idempotent() async throws {
        try await OfficeFixture.with { fixture in
            let order = OfficeFixture.order(on: "2026-01-05", request: "one")
            let first = try await fixture.office.recordClient(.person, Details([.name: "A"]), by: order)
            let size = try await fixture.office.head().size
            let again = try await fixture.office.recordClient(.person, Details([.name: "A"]), by: order)
            #expect(again.isRepeated)
            #expect(again.stream == first.stream)
            #expect(again.positions == first.positions)
            #expect(try await fixture.office.head().size == size)
            var changed = order
            changed.request = Array("two".utf8)
            await #expect(throws: AppendFailure.self) {
                try await fixture.office.recordClient(.person, Details([.name: "A"]), by: changed)
            }
        }
    }

    @Test("a refused command records nothing")
    func refused() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            let engagement = try await fixture.office.startEngagement(
                for: client, Details(), by: OfficeFixture.order(on: "2026-03-01"))
            let size = try await fixture.office.head().size
            await #expect(throws: Refusal.self) {
                try await fixture.office.endEngagement(
                    engagement.stream, by: OfficeFixture.order(on: "2026-02-01"))
            }
            await #expect(throws: Refusal.self) {
                try await fixture.office.recordContact(
                    ContactDetails(client: client, channel: .mail, direction: .incoming, nature: .information),
                    note: nil, by: OfficeFixture.order(on: "2027-01-01"))
            }
            #expect(try await fixture.office.head().size == size)
        }
    }

    @Test("a contact that happened after an objection is recorded with its finding; one about to be made is refused")
    func tense() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            _ = try await fixture.office.recordObjection(
                ConsentParty(client: client), purpose: nil, .every, by: OfficeFixture.order(on: "2026-05-01"))
            let contact = ContactDetails(
                client: client, channel: .mail, direction: .outgoing, nature: .followUp)
            let happened = try await fixture.office.recordContact(
                contact, note: "Mailed again.", by: OfficeFixture.order(on: "2026-06-01"))
            #expect(happened.findings == [.contactAfterObjection])
            await #expect(throws: Refusal.self) {
                try await fixture.office.recordContact(
                    contact, note: nil, by: OfficeFixture.order(tense: .deciding))
            }
        }
    }

    @Test("a client of one organisation is unknown in another")
    func isolation() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            await #expect(throws: (any Error).self) {
                try await fixture.other.startEngagement(for: client, Details(), by: OfficeFixture.order())
            }
            await #expect(throws: OfficeFailure.self) {
                try await fixture.other.openFamily(client, kind: .client)
            }
            #expect(try await fixture.other.index.find(name: "Client").isEmpty)
            #expect(try await fixture.office.index.find(name: "Client").map(\.stream) == [client])
        }
    }

    @Test("commands that race for one stream are decided one after the other")
    func racing() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            let office = fixture.office
            let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
                for number in 0..<24 {
                    group.addTask {
                        try await office.addPerson(
                            to: client, .contact, Details([.name: "Person \(number)"]), by: OfficeFixture.order()
                        ).0
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(outcomes.compactMap { $0.positions?.lowerBound }).count == 24)
            let state = try await office.files([client]).state(of: client, as: Client.self)
            #expect(state.details?.people.count == 24)
        }
    }

    @Test("a corrected fact shows its true day and keeps what was told; the timeline has both")
    func correction() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            let contact = try await fixture.office.recordContact(
                ContactDetails(client: client, channel: .phone, direction: .incoming, nature: .information),
                note: "Called.", by: OfficeFixture.order(on: "2026-03-05"))
            let position = try #require(contact.positions?.first)
            _ = try await fixture.office.correct(
                Contact.self, at: position, in: contact.stream, reason: "It was the first of March.",
                by: OfficeFixture.order(on: "2026-03-01"))
            let history = try await fixture.office.files([contact.stream])
                .history(of: contact.stream, as: ContactEvent.self)
            #expect(history.effective.map(\.day) == [Day("2026-03-01")])
            #expect(history.effective(knownAt: position).map(\.day) == [Day("2026-03-05")])
            let entries = try await fixture.office.openFamily(client, kind: .client)
            #expect(entries.filter { $0.stream == contact.stream }.map(\.name) == [.contactRecorded, .factCorrected])
            #expect(entries.last?.text(.reason) == .value("It was the first of March."))
        }
    }

    @Test("an end can't be corrected away from behind its start, and nothing is recorded of the try")
    func correctedPastItsEnd() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            let started = try await fixture.office.startEngagement(
                for: client, Details(), by: OfficeFixture.order(on: "2026-01-15"))
            _ = try await fixture.office.endEngagement(started.stream, by: OfficeFixture.order(on: "2026-02-28"))
            let position = try #require(started.positions?.first)
            let size = try await fixture.office.head().size
            await #expect(throws: Refusal.self) {
                try await fixture.office.correct(
                    Engagement.self, at: position, in: started.stream, reason: "Later.",
                    by: OfficeFixture.order(on: "2026-05-31"))
            }
            #expect(try await fixture.office.head().size == size)
        }
    }

    @Test("what was found about a fact stays found when its day is corrected")
    func findingsStay() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            _ = try await fixture.office.recordObjection(
                ConsentParty(client: client), purpose: nil, .every, by: OfficeFixture.order(on: "2026-05-01"))
            let told = try await fixture.office.recordContact(
                ContactDetails(client: client, channel: .mail, direction: .outgoing, nature: .followUp),
                note: nil, by: OfficeFixture.order(on: "2026-06-01"))
            let corrected = try await fixture.office.correct(
                Contact.self, at: try #require(told.positions?.first), in: told.stream, reason: "A day later.",
                by: OfficeFixture.order(on: "2026-06-02"))
            #expect(corrected.findings == [.contactAfterObjection])
        }
    }

    @Test("a stream that is wanted by itself and with its family at once comes once to both")
    func wantedTwice() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await fixture.client()
            let office = fixture.office
            let objection = try await office.recordObjection(
                ConsentParty(client: client), purpose: nil, .every, by: OfficeFixture.order(on: "2026-05-01"))
            try await withThrowingTaskGroup(of: (Int32, Bool).self) { group in
                for number in 0..<64 {
                    group.addTask {
                        let files =
                            number.isMultiple(of: 2)
                            ? try await office.files([objection.stream])
                            : try await office.files(families: [client])
                        let history = try files.history(of: objection.stream, as: ConsentEvent.self)
                        let isMember = files.members(of: client, kind: .consent) == [objection.stream]
                        return (Int32(history.entries.count), isMember || number.isMultiple(of: 2))
                    }
                }
                for try await (entries, isMember) in group {
                    #expect(entries == 1)
                    #expect(isMember)
                }
            }
        }
    }
}
