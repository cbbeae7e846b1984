import Facts
import Foundation
import Installation
import Ledger
import Postgres
import TestSupport

@testable import Vault

/// One organisation's vault and ledger in a real database, with a second organisation beside it.
struct VaultFixture: Sendable {
    let database: TestDatabase
    let organisation: OrganisationID
    let folder: TemporaryFolder
    let keyring: FolderKeyring
    let pool: PostgresPool
    let keys: DataKeys
    let sealer: Sealer
    let opener: Opener
    let ledger: Ledger

    static let moment = Instant("2026-03-05T10:00:00Z") ?? .distantPast

    static func with<Value: Sendable>(_ body: @Sendable (VaultFixture) async throws -> Value) async throws -> Value {
        try await TestDatabase.with { database in
            let folder = try TemporaryFolder()
            let fixture = try await VaultFixture(database, database.organisation, folder)
            let value = try await body(fixture)
            fixture.ledger.close()
            await fixture.pool.close()
            return value
        }
    }

    /// The vault of one of the database's organisations.
    init(_ database: TestDatabase, _ uuid: UUID, _ folder: TemporaryFolder) async throws {
        self.database = database
        self.folder = folder
        guard let organisation = OrganisationID(uuid.uuidString) else { throw FixtureFailure.notAnIdentifier }
        self.organisation = organisation
        try await database.connected(as: .app, organisation: uuid) { connection in
            try Ledger.found(organisation, on: connection)
        }
        keyring = try FolderKeyring.establish(root: "\(folder.path)/keyring", organisation: organisation)
        // No organisation is set for the pool: the vault itself has to say for whom it asks.
        pool = PostgresPool(database.configuration(for: .app), connections: 8)
        keys = DataKeys(keyring: keyring, pool: pool)
        sealer = Sealer(organisation: organisation)
        opener = Opener(keys: keys)
        ledger = try Ledger(organisation: organisation, configuration: database.configuration(for: .app)) {
            Self.moment
        }
    }

    /// The keys as another process has them: the same keyring and database, nothing in common in memory.
    func elsewhere() throws -> DataKeys {
        DataKeys(
            keyring: try FolderKeyring(root: "\(folder.path)/keyring", organisation: organisation), pool: pool)
    }

    /// Appends an event with one note for each slot, and gives the references to open them by.
    func record(
        _ notes: [(DataKeySlot, String)], claiming keys: DataKeys? = nil, index: [IndexRow] = []
    ) async throws -> [SealedReference] {
        let claim = try await (keys ?? self.keys).claim(notes.map(\.0))
        return try await record(notes, with: claim, index: index)
    }

    func record(
        _ notes: [(DataKeySlot, String)], with claim: KeyClaim, index: [IndexRow] = []
    ) async throws -> [SealedReference] {
        let command = CommandID.timeOrdered(at: Self.moment)
        let parts = try notes.enumerated().map { number, note in
            try sealer.seal(
                text: note.1, name: .note, with: claim.key(for: note.0.subject, note.0.retentionClass),
                command: command, ordinal: 0, part: number)
        }
        let answer = try await ledger.append(
            try request(command: command, parts: parts, keys: claim.rows, index: index))
        claim.settle(after: answer)
        return parts.map {
            SealedReference(position: answer.first, command: command, ordinal: 0, part: $0.description)
        }
    }

    func request(
        command: CommandID, parts: [SealedPart], keys: [DataKeyRow], index: [IndexRow] = []
    ) throws -> AppendRequest {
        let stream = StreamID.timeOrdered(at: Self.moment)
        let draft = try EntryDraft(
            EntryContent(
                organisation: organisation, command: command, ordinal: 0, stream: stream, name: .contactRecorded,
                schema: 1, facts: Array(#"{"channel":"mail"}"#.utf8), occurred: .instant(Self.moment),
                actor: .random(), known: .stated, parts: parts.map(\.description)))
        return AppendRequest(
            command: command, digest: RequestDigest(keyring: keyring).digest(of: command.bytes), events: [draft],
            guards: [StreamGuard(stream, .none)], streams: [NewStream(stream, kind: .contact)],
            parts: parts.map(\.row), keys: keys, index: index)
    }

    /// Runs a statement as the superuser, whom nothing holds back: what an attacker or a disk could do.
    func tamper(_ sql: SQL) async throws {
        _ = try await TestDatabase.connected(database.administration) { connection in try connection.execute(sql) }
    }

    /// Records that a key was destroyed, and with `rows` deletes what it sealed and the key itself.
    func destroy(_ part: PartDescription, position: Int64 = 99, rows: Bool = true) async throws {
        let organisation = organisation
        try await pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            _ = try connection.execute(
                """
                insert into dossier.destroyed_key
                    (organisation, key, subject, position, destroyed_at, generation, class, fingerprint)
                values (\(organisation), \(part.key), \(part.subject), \(position), \(Self.moment), 1,
                        \(part.retentionClass.number), \([UInt8](repeating: 1, count: 32)))
                """)
        }
        guard rows else { return }
        try await tamper("delete from dossier.sealed_part where key = \(part.key)")
        try await tamper("delete from dossier.data_key where key = \(part.key)")
    }
}

enum FixtureFailure: Error {
    case notAnIdentifier
}
