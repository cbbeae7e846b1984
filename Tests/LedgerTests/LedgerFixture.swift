import Facts
import Foundation
import Installation
import Ledger
import Postgres
import TestSupport

/// A ledger in a database of its own, and requests to append to it.
struct LedgerFixture: Sendable {
    let database: TestDatabase
    let organisation: OrganisationID
    let ledger: Ledger
    static let start = Instant("2026-03-05T10:00:00.000000Z") ?? .distantPast

    static func with<Value: Sendable>(_ body: @Sendable (LedgerFixture) async throws -> Value) async throws -> Value {
        try await TestDatabase.with { database in
            for uuid in database.organisations {
                try await database.connected(as: .app, organisation: uuid) { connection in
                    try Ledger.found(Self.identifier(uuid), on: connection)
                }
            }
            let fixture = try LedgerFixture(
                database: database, organisation: identifier(database.organisation),
                ledger: opened(database, identifier(database.organisation)))
            // Another organisation's ledger has entries too, so that whoever mixes them up is found out.
            let other = try opened(database, identifier(database.otherOrganisation))
            _ = try await other.append(request(in: identifier(database.otherOrganisation)))
            return try await body(fixture)
        }
    }

    static func opened(_ database: TestDatabase, _ organisation: OrganisationID) throws -> Ledger {
        try Ledger(organisation: organisation, configuration: database.configuration(for: .app)) { start }
    }

    static func identifier(_ uuid: UUID) throws -> OrganisationID {
        guard let identifier = OrganisationID(uuid.uuidString) else { throw FixtureFailure.notAnIdentifier }
        return identifier
    }

    static func newStream() -> StreamID { .timeOrdered(at: start) }
    static func newCommand() -> CommandID { .timeOrdered(at: start) }

    /// A request that opens a stream with one event, or appends to one that is there.
    static func request(
        in organisation: OrganisationID,
        stream: StreamID = newStream(),
        expected: ExpectedVersion = .none,
        events: Int = 1,
        command: CommandID = newCommand(),
        digest: UInt8 = 1,
        alsoReading: [StreamGuard] = []
    ) throws -> AppendRequest {
        let drafts = try (0..<events).map { ordinal in
            try EntryDraft(
                EntryContent(
                    organisation: organisation, command: command, ordinal: ordinal, stream: stream,
                    name: .contactRecorded, schema: 1, facts: Array(#"{"channel":"mail"}"#.utf8),
                    occurred: .day(Day(daysSince2000: 9000)), actor: .random(), known: .stated))
        }
        return AppendRequest(
            command: command, digest: [UInt8](repeating: digest, count: 32), events: drafts,
            guards: [StreamGuard(stream, expected)] + alsoReading,
            streams: expected == .none ? [NewStream(stream, kind: .contact)] : [])
    }

    func request(
        stream: StreamID = newStream(),
        expected: ExpectedVersion = .none,
        events: Int = 1,
        command: CommandID = newCommand(),
        digest: UInt8 = 1,
        alsoReading: [StreamGuard] = []
    ) throws -> AppendRequest {
        try Self.request(
            in: organisation, stream: stream, expected: expected, events: events, command: command, digest: digest,
            alsoReading: alsoReading)
    }

    /// Everything in the ledger, as positions with the command that made them.
    func contents() async throws -> [(position: Int64, stream: StreamID, version: Int32, command: CommandID)] {
        let organisation = organisation
        return try await database.connected(as: .app, organisation: database.organisation) { connection in
            try connection.transaction { connection in
                let reader = LedgerReader(organisation: organisation)
                let size = try reader.head(on: connection).size
                var entries: [(Int64, StreamID, Int32, CommandID)] = []
                try reader.read(0..<size, on: connection) { envelope, _ in
                    entries.append((envelope.position, envelope.stream, envelope.version, envelope.command))
                }
                return entries
            }
        }
    }
}

enum FixtureFailure: Error {
    case notAnIdentifier
}
