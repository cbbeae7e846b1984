import Facts
import Foundation
import Installation
import Ledger
import Postgres
import Registers
import Regulation
import TestSupport
import Testing
import Views

@Suite("Following a ledger")
struct ProjectorTests {
    @Test("fills every register, and only that of its own organisation")
    func everyRegister() async throws {
        try await Book.with { books in
            for (index, book) in books.enumerated() {
                try await book.tell(Years(seed: UInt64(index), clients: 12) { book.newStream() }.told)
            }
            let standings = try await books[0].projector().catchUp()
            #expect(standings.allSatisfy { $0.lag == 0 && $0.stop == nil && $0.secondsBehind == 0 })
            for result in try await books[0].check() {
                #expect(result.isEqual, "\(result.name)")
                #expect(result.rows > 0, "\(result.name)")
            }
            let other = try await books[1].rows(ContactRegister.self)
            #expect(other.isEmpty)
            try await books[1].projector().catchUp()
            #expect(try await books[1].check().allSatisfy(\.isEqual))
            #expect(try await books[0].check().allSatisfy(\.isEqual))
        }
    }

    @Test("once or twice, in small pages or large, comes to the same")
    func again() async throws {
        try await Book.with { books in
            let book = books[0]
            let years = Years(seed: 5, clients: 10) { book.newStream() }
            try await book.tell(Array(years.told.prefix(60)))
            try await book.projector(pageSize: 7).catchUp()
            let before = try await book.rows(ConsentRegister.self)
            try await book.projector(pageSize: 7).catchUp()
            #expect(try await book.rows(ConsentRegister.self) == before)
            try await book.tell(Array(years.told.dropFirst(60)))
            try await book.projector(pageSize: 1).catchUp()
            #expect(try await book.check().allSatisfy(\.isEqual))
        }
    }

    @Test(
        "goes on where it was after being killed within a page",
        arguments: [
            "after insert on dossier.contact for each row when (new.recorded_from > 70)",
            "after update on dossier.register_checkpoint for each row when (new.position > 90)",
            "after update on dossier.consent for each row when (new.recorded_until > 50)",
        ])
    func killed(trigger: String) async throws {
        try await Book.with { books in
            let book = books[0]
            try await book.tell(Years(seed: 9, clients: 25) { book.newStream() }.told)
            // The server ends the connection in the middle of its work.
            try await book.tamper(
                """
                create function public.end_it() returns trigger language plpgsql as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    perform pg_sleep(10);
                    return null;
                end
                $$;
                create trigger ending \(trigger) execute function public.end_it();
                """)
            let projector = book.projector(pageSize: 5)
            await #expect(throws: PostgresFailure.self) { try await projector.catchUp() }
            let reached = try await projector.standings()
            #expect(reached.allSatisfy { $0.position > 0 && $0.lag > 0 })
            await #expect(throws: PostgresFailure.self) { try await book.projector().catchUp() }
            #expect(try await projector.standings().map(\.position) == reached.map(\.position))
            try await book.tamper("drop function public.end_it() cascade")
            try await projector.catchUp()
            #expect(try await book.check().allSatisfy(\.isEqual))
        }
    }

    @Test("by two at once folds every entry once")
    func twoAtOnce() async throws {
        try await Book.with { books in
            let book = books[0]
            try await book.tell(Years(seed: 11, clients: 20) { book.newStream() }.told)
            let (one, other) = (book.projector(pageSize: 3), book.projector(pageSize: 3))
            async let first = one.catchUp()
            async let second = other.catchUp()
            let standings = try await first + second
            #expect(standings.allSatisfy { $0.lag == 0 })
            #expect(try await book.check().allSatisfy(\.isEqual))
        }
    }

    @Test("finds out that somebody took its place, and writes nothing on what it remembers")
    func fenced() async throws {
        try await Book.with { books in
            let book = books[0]
            let (one, other) = (book.projector(), book.projector())
            let engagement = book.newStream()
            let client = book.newStream()
            let first = Day(nearestTo: 2025, 1, 1)
            try await book.tell(Told(EngagementEvent.started(client: client), .engagement, in: engagement, on: first))
            try await one.catchUp()
            try await book.tell(Told(EngagementEvent.ended, .engagement, in: engagement, on: first.adding(days: 9)))
            try await other.catchUp()
            try await book.tell(
                Told(EngagementEvent.started(client: client), .engagement, in: engagement, on: first.adding(days: 20)))
            // What the first one has at hand of the stream is old.
            try await one.catchUp()
            #expect(try await book.check().allSatisfy(\.isEqual))
            #expect(try await one.standings().allSatisfy { $0.lag == 0 })
        }
    }

    @Test("stops a register before an entry that it can't read, and no other")
    func unreadable() async throws {
        try await Book.with { books in
            let book = books[0]
            let day = Day(nearestTo: 2025, 1, 1)
            let client = book.newStream()
            let details = ContactDetails(client: client, channel: .mail, direction: .outgoing, nature: .service)
            let contact = ContactEvent.recorded(details)
            try await book.tell(Told(contact, .contact, in: book.newStream(), on: day))
            // A shape of a later release.
            let position = try await book.tell(
                Told(contact, .contact, in: book.newStream(), at: .day(day), schema: 99))
            try await book.tell(Told(contact, .contact, in: book.newStream(), on: day))
            try await book.tell(
                Told(EngagementEvent.started(client: client), .engagement, in: book.newStream(), on: day))
            let standings = try await book.projector().catchUp()
            for standing in standings {
                if standing.name == .contact {
                    #expect(standing.position == position)
                    #expect(standing.stop == .init(position: position, fault: .unreadableEntry))
                } else {
                    #expect(standing.stop == nil)
                    #expect(standing.lag == 0)
                }
            }
            #expect(try await book.rows(ContactRegister.self).count == 1)
            #expect(try await book.rows(EngagementRegister.self).count == 1)
            // Trying again changes nothing as long as the release is the same.
            let projector = book.projector()
            try await projector.retry()
            #expect(try await projector.catchUp().first { $0.name == .contact }?.position == position)
            await #expect(throws: RebuildFailure.unreadable(.contact, position: position)) { try await book.rebuild() }
        }
    }

    @Test("stops every register before an entry that nobody can read")
    func damaged() async throws {
        try await Book.with { books in
            let book = books[0]
            let told = Years(seed: 3, clients: 4) { book.newStream() }.told
            try await book.tell(told)
            try await book.tamper(
                """
                set session_replication_role = replica;
                update dossier.event set entry = '{}'
                 where organisation = '\(book.uuid)' and position = 10
                """)
            let standings = try await book.projector(pageSize: 4).catchUp()
            #expect(standings.allSatisfy { $0.position == 10 && $0.stop?.position == 10 })
        }
    }

    @Test("stops a register whose rows were taken away, and a rebuild makes it whole")
    func missingRow() async throws {
        try await Book.with { books in
            let book = books[0]
            let first = Day(nearestTo: 2025, 1, 1)
            let engagement = book.newStream()
            let client = book.newStream()
            try await book.tell(Told(EngagementEvent.started(client: client), .engagement, in: engagement, on: first))
            try await book.projector().catchUp()
            try await book.tamper("delete from dossier.engagement")
            try await book.tell(Told(EngagementEvent.ended, .engagement, in: engagement, on: first.adding(days: 3)))
            try await book.tell(
                Told(ClientEvent.recorded(.person, resembles: []), .client, in: client, on: first))
            let standings = try await book.projector().catchUp()
            #expect(standings.filter { $0.stop != nil }.map(\.name) == [.engagement])
            #expect(standings.first { $0.name == .engagement }?.stop?.fault == .rowMissing)
            #expect(try await book.rows(ClientRegister.self).count == 1)
            _ = try await book.rebuild()
            #expect(try await book.projector().catchUp().allSatisfy { $0.stop == nil && $0.lag == 0 })
            #expect(try await book.check().allSatisfy(\.isEqual))
            #expect(try await book.rows(EngagementRegister.self).count == 3)
        }
    }

    @Test("reckons the day of an instant in the zone that was known when it was recorded")
    func zones() async throws {
        try await Book.with { books in
            let book = books[0]
            let day = Day(nearestTo: 2025, 1, 1)
            let organisation = book.newStream()
            let contact = ContactEvent.recorded(
                ContactDetails(client: book.newStream(), channel: .mail, direction: .incoming, nature: .other))
            // 23:30 in Amsterdam is 22:30 in UTC and the afternoon in Curaçao.
            let evening = Occurrence.instant(Instant(utc: day, seconds: 23 * 3_600 + 1_800))
            try await book.tell([
                Told(OrganisationEvent.created(OrganisationContent()), .organisation, in: organisation, on: day),
                Told(contact, .contact, in: book.newStream(), at: evening),
                Told(
                    OrganisationEvent.changed(OrganisationContent(timeZone: "America/Curacao")), .organisation,
                    in: organisation, on: day),
                Told(contact, .contact, in: book.newStream(), at: evening),
            ])
            try await book.projector(pageSize: 1).catchUp()
            let rows = try await book.rows(ContactRegister.self).sorted { $0.recordedFrom < $1.recordedFrom }
            #expect(rows.map(\.validFrom) == [day.adding(days: 1), day])
            #expect(try await book.check().allSatisfy(\.isEqual))
        }
    }

    @Test("lets the program add and end rows, and nobody do more")
    func privileges() async throws {
        try await Book.with { books in
            let book = books[0]
            for (role, statement) in [
                (DatabaseRole.app, "delete from dossier.consent"), (.app, "update dossier.consent set client = stream"),
                (.app, "truncate dossier.consent"), (.reader, "update dossier.consent set recorded_until = 1"),
                (.reader, "update dossier.register_checkpoint set position = 0"),
                (.app, "delete from dossier.register_checkpoint"), (.backup, "delete from dossier.contact"),
            ] {
                await #expect(throws: PostgresFailure.self, "\(statement)") {
                    try await book.database.connected(as: role, organisation: book.uuid) { connection in
                        try connection.script(statement)
                    }
                }
            }
        }
    }
}
