import Facts
import Foundation
import Installation
import Ledger
import Postgres
import Registers
import Regulation
import Schema
import Synchronization
import TestSupport
import Views

/// The ledger and the registers of one organisation in a test's database.
final class Book: Sendable {
    let database: TestDatabase
    let organisation: OrganisationID
    let uuid: UUID
    let pool: PostgresPool
    private let ledger: Ledger
    private let opened = Mutex<Set<StreamID>>([])
    private let now: Clock

    /// Goes on by a second whenever it is asked.
    private final class Clock: Sendable {
        private let instant = Mutex(Instant(utc: Day(nearestTo: 2026, 1, 1)))

        func tick() -> Instant {
            instant.withLock { instant in
                instant = instant.adding(seconds: 1)
                return instant
            }
        }
    }

    init(_ database: TestDatabase, _ uuid: UUID) async throws {
        self.database = database
        self.uuid = uuid
        guard let organisation = OrganisationID(uuid.uuidString) else { throw BookFailure.notAnIdentifier }
        self.organisation = organisation
        pool = PostgresPool(database.configuration(for: .app), connections: 4)
        let now = Clock()
        self.now = now
        try await database.connected(as: .app, organisation: uuid) { connection in
            try Ledger.found(organisation, on: connection)
        }
        ledger = try Ledger(organisation: organisation, configuration: database.configuration(for: .app)) { now.tick() }
    }

    /// Does something with the books of all organisations of a database, the first of which is under test.
    static func with<Value: Sendable>(_ body: @Sendable ([Book]) async throws -> Value) async throws -> Value {
        try await TestDatabase.with { database in
            var books: [Book] = []
            for uuid in database.organisations { books.append(try await Book(database, uuid)) }
            let result: Result<Value, any Error>
            do { result = .success(try await body(books)) } catch { result = .failure(error) }
            for book in books { await book.close() }
            return try result.get()
        }
    }

    private func close() async {
        ledger.close()
        await pool.close()
    }

    /// Records facts, one command each, and gives their positions.
    @discardableResult
    func tell(_ told: [Told]) async throws -> [Int64] {
        var positions: [Int64] = []
        for fact in told { positions.append(try await tell(fact)) }
        return positions
    }

    @discardableResult
    func tell(_ fact: Told) async throws -> Int64 {
        let command = CommandID.timeOrdered(at: now.tick())
        let draft = try EntryDraft(
            EntryContent(
                organisation: organisation, command: command, ordinal: 0, stream: fact.stream, name: fact.name,
                schema: fact.schema, facts: fact.facts, occurred: fact.occurred, actor: .random(), known: .stated,
                findings: fact.findings))
        let isNew = opened.withLock { $0.insert(fact.stream).inserted }
        let request = AppendRequest(
            command: command, digest: [UInt8](repeating: 1, count: 32), events: [draft],
            guards: [StreamGuard(fact.stream, isNew ? .none : .any)],
            streams: isNew ? [NewStream(fact.stream, kind: fact.kind)] : [])
        return try await ledger.append(request).first
    }

    func newStream() -> StreamID { .timeOrdered(at: now.tick()) }

    func projector(pageSize: Int64 = 5_000) -> Projector {
        Projector(organisation: organisation, pool: pool, pageSize: pageSize)
    }

    /// Compares the registers in use with a fresh fold.
    func check() async throws -> [ReplayCheck.Result] {
        try await ReplayCheck(
            configuration: database.configuration(for: .owner), definitions: try await Self.definitions()
        ).run(organisation)
    }

    static func definitions() async throws -> [RegisterDefinition] {
        try await TestCluster.shared().schema.registers.compactMap {
            RegisterDefinition(file: $0.name, text: $0.text)
        }
    }

    func rebuild() async throws -> RebuildReport {
        try await Rebuild(
            configuration: database.configuration(for: .owner), definitions: try await Self.definitions()
        ).run()
    }

    func read<Value: Sendable>(
        _ body: @Sendable (Registers, isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await Registers(organisation: organisation).read(on: pool, body)
    }

    /// Everything in one register, ended rows too.
    func rows<View: StoredView>(_ view: View.Type) async throws -> [TemporalRow<View>] {
        try await read { registers, connection in
            try registers.rows(of: view, where: "true", on: connection)
        }
    }

    /// Goes round the program, as somebody with the rights of a superuser can.
    func tamper(_ statement: String) async throws {
        try await TestDatabase.connected(database.administration) { connection in
            try connection.script(statement)
        }
    }
}

enum BookFailure: Error {
    case notAnIdentifier
}
