import Facts
import Postgres
import Registers
import Regulation
import TestSupport
import Testing
import Views

@Suite("Asking the registers")
struct QueryTests {
    private static let first = Day(nearestTo: 2025, 3, 1)

    @Test("shows a contact of 1 March recorded on 5 March as the plan says")
    func planExample() async throws {
        try await Book.with { books in
            let book = books[0]
            let client = book.newStream()
            try await book.tell(Told(ClientEvent.recorded(.person, resembles: []), .client, in: client, on: Self.first))
            let contact = ContactEvent.recorded(
                ContactDetails(client: client, channel: .phone, direction: .incoming, nature: .information))
            try await book.tell(Told(contact, .contact, in: book.newStream(), on: Self.first))
            try await book.projector().catchUp()
            let third = Self.first.adding(days: 2)
            let counts = try await book.read { registers, connection in
                let recorded = try connection.execute(
                    """
                    select recorded_at from dossier.event
                     where organisation = \(registers.organisation) order by position
                    """
                ).map { row in try row.decode(PostgresTimestamp.self, at: 0).rawValue }
                let before = Instant(microsecondsSince2000: recorded[0])
                let knownAt = try registers.position(knownAt: before, on: connection)
                return [
                    try registers.contacts(from: Viewpoint(asOf: third), on: connection).count,
                    try registers.contacts(from: Viewpoint(asOf: third, knownAt: knownAt), on: connection).count,
                    try registers.contacts(from: Viewpoint(asOf: Self.first.adding(days: -1)), on: connection).count,
                    try registers.contacts(of: client, from: Viewpoint(asOf: third), on: connection).count,
                    try registers.contacts(of: book.newStream(), from: Viewpoint(asOf: third), on: connection).count,
                ]
            }
            #expect(counts == [1, 0, 0, 1, 0])
        }
    }

    @Test("finds the last position known at an instant", arguments: [0, 1, 2, 7, 64, 65])
    func positions(count: Int) async throws {
        try await Book.with { books in
            let book = books[0]
            let client = book.newStream()
            for _ in 0..<count {
                try await book.tell(
                    Told(EngagementEvent.started(client: client), .engagement, in: book.newStream(), on: Self.first))
            }
            try await book.read { registers, connection in
                let recorded = try connection.execute(
                    """
                    select recorded_at from dossier.event
                     where organisation = \(registers.organisation) order by position
                    """
                ).map { row in
                    Instant(microsecondsSince2000: try row.decode(PostgresTimestamp.self, at: 0).rawValue)
                }
                #expect(try registers.position(knownAt: .distantPast, on: connection) == nil)
                let last = count == 0 ? nil : Int64(count - 1)
                #expect(try registers.position(knownAt: .distantFuture, on: connection) == last)
                for (index, instant) in recorded.enumerated() {
                    #expect(try registers.position(knownAt: instant, on: connection) == Int64(index))
                    let before = instant.adding(microseconds: -1)
                    let previous = index == 0 ? nil : Int64(index - 1)
                    #expect(try registers.position(knownAt: before, on: connection) == previous)
                }
            }
        }
    }

    @Test("names the entries behind each difference between two days")
    func differences() async throws {
        try await Book.with { books in
            let book = books[0]
            var content = ActivityContent(kind: .controller, since: Self.first)
            let (same, changed, added, ended) = (book.newStream(), book.newStream(), book.newStream(), book.newStream())
            let later = Self.first.adding(days: 20)
            for stream in [same, changed, ended] {
                try await book.tell(Told(ActivityEvent.declared(content), .activity, in: stream, on: Self.first))
            }
            content.profiling = true
            let one = try await book.tell(
                Told(
                    ActivityEvent.changed(content, [.profiling]), .activity, in: changed, on: Self.first.adding(days: 5)
                ))
            content.automatedDecision = true
            let two = try await book.tell(
                Told(ActivityEvent.changed(content, [.automatedDecision]), .activity, in: changed, on: later))
            content.since = later
            let declared = try await book.tell(Told(ActivityEvent.declared(content), .activity, in: added, on: later))
            let end = try await book.tell(
                Told(ActivityEvent.ended, .activity, in: ended, on: later.adding(days: -3)))
            try await book.projector().catchUp()
            let differences = try await book.read { registers, connection in
                try registers.difference(in: ActivityRegister.self, from: Self.first, to: later, on: connection)
            }
            let byStream = Dictionary(uniqueKeysWithValues: differences.map { ($0.stream, $0) })
            #expect(Set(byStream.keys) == [changed, added, ended])
            #expect(byStream[changed]?.events == [one, two])
            #expect(byStream[changed]?.before?.content.profiling == false)
            #expect(byStream[changed]?.after?.content.automatedDecision == true)
            #expect(byStream[added]?.events == [declared])
            #expect(byStream[added]?.before == nil)
            #expect(byStream[ended]?.events == [end])
            #expect(byStream[ended]?.after?.phase == .ended)
        }
    }

    @Test("reads back every value as it was folded")
    func roundTrip() async throws {
        try await Book.with { books in
            let book = books[0]
            try await book.tell(Years(seed: 31, clients: 15) { book.newStream() }.told)
            try await book.projector().catchUp()
            let day = Day(nearestTo: 2026, 1, 1)
            let viewpoint = Viewpoint(asOf: day)
            let counts: [Int] = try await book.read { registers, connection in
                var counts: [Int] = []
                counts.append(try registers.activities(from: viewpoint, kind: .controller, on: connection).count)
                counts.append(try registers.activities(from: viewpoint, kind: .processor, on: connection).count + 1)
                counts.append(try registers.processors(from: viewpoint, on: connection).count)
                counts.append(try registers.statements(from: viewpoint, on: connection).count)
                counts.append(try registers.settings(from: viewpoint, on: connection) == nil ? 0 : 1)
                counts.append(try registers.clients(from: viewpoint, on: connection).count)
                counts.append(try registers.people(from: viewpoint, on: connection).count)
                counts.append(try registers.engagements(from: viewpoint, on: connection).count)
                counts.append(try registers.invoices(from: viewpoint, on: connection).count)
                counts.append(try registers.messages(from: viewpoint, on: connection).count)
                counts.append(try registers.consents(from: viewpoint, on: connection).count)
                counts.append(try registers.requests(from: viewpoint, on: connection).count)
                counts.append(try registers.contacts(during: Self.first...day, from: viewpoint, on: connection).count)
                counts.append(try registers.shares(from: viewpoint, on: connection).count)
                counts.append(try registers.recurrences(from: viewpoint, on: connection).count)
                counts.append(try registers.findings(from: viewpoint, on: connection).count)
                return counts
            }
            #expect(counts.allSatisfy { $0 > 0 }, "\(counts)")
        }
    }
}
