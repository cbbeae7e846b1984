import Facts
import Foundation
import Installation
import Office
import Postgres
import Regulation
import TestSupport
import Vault

/// An office in an installation of its own, with a second organisation whose facts must never turn up.
struct OfficeFixture: Sendable {
    let setup: Setup
    let office: Office
    let other: Office
    let pool: PostgresPool
    static let now = Instant("2026-11-23T09:00:00.000000Z") ?? .distantPast
    static let today = Day(nearestTo: 2026, 11, 23)

    static func with(_ body: (OfficeFixture) async throws -> Void) async throws {
        try await TemporaryFolder.withInstallation { setup in
            let pool = PostgresPool(setup.location.configuration(for: .app), connections: 4)
            let office = try await founded("first", setup, pool)
            let other = try await founded("second", setup, pool)
            let outcome = try await other.recordClient(
                .person, Details([.name: "Somebody Else", .email: "else@elsewhere.example"]), by: order())
            _ = try await other.startEngagement(for: outcome.stream, Details(), by: order())
            try await body(OfficeFixture(setup: setup, office: office, other: other, pool: pool))
            await office.close()
            await other.close()
            await pool.close()
        }
    }

    static func founded(_ slug: String, _ setup: Setup, _ pool: PostgresPool) async throws -> Office {
        let opening = try opening(.random(), setup, pool)
        return try await Founding(slug: slug, name: "Example", content: OrganisationContent(practice: true))
            .perform(opening, by: order())
    }

    /// What it takes to open an office at some moment; the keyring is made where there is none.
    static func opening(
        _ organisation: OrganisationID, _ setup: Setup, _ pool: PostgresPool, at now: Instant = now
    ) throws -> OfficeOpening {
        OfficeOpening(
            organisation: organisation,
            keyring: try FolderKeyring.establish(root: setup.home.keyring, organisation: organisation),
            journal: setup.home.journal, configuration: setup.location.configuration(for: .app), pool: pool,
            clock: { now })
    }

    /// The office as another process has it, at some moment.
    func elsewhere(at now: Instant = now) async throws -> Office {
        try await Self.opening(office.organisation, setup, pool, at: now).open()
    }

    /// An order by somebody, for a day or for now.
    static func order(
        on day: String? = nil, command: CommandID = .timeOrdered(at: now), actor: String = "Officer",
        request: String = UUID().uuidString, tense: Moment.Tense? = nil
    ) -> Order {
        Order(
            command: command, actor: Actor(name: actor, evidence: .stated),
            occurred: day.flatMap { Day($0) }.map { .day($0) }, request: Array(request.utf8), tense: tense)
    }

    func client(_ name: String = "Client", on day: String = "2026-01-05") async throws -> StreamID {
        try await office.recordClient(
            .organisation(.privateLimited), Details([.name: name]), by: Self.order(on: day)
        ).stream
    }
}
