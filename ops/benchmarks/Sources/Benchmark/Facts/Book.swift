import Facts
import Foundation
import Installation
import Ledger
import Office
import Postgres
import Registers
import Regulation
import Vault

/// One organisation in a database of its own, founded as `dossier organisation create` does it.
final class Book: Sendable {
    let server: ThrowawayServer
    let database: String
    let organisation: OrganisationID
    let office: Office
    let keys: DataKeys
    let sealer: Sealer
    let digest: RequestDigest
    let pool: PostgresPool
    static let actor = Actor(name: "Benchmark", evidence: .account)

    static let clock: @Sendable () -> Instant = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let seconds = Int64(time.tv_sec) - 946_684_800
        return Instant(microsecondsSince2000: seconds * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    static func found(on server: ThrowawayServer, in database: String) async throws -> Book {
        let name = try await server.makeDatabase(database)
        let organisation = OrganisationID.random()
        let keyring = try FolderKeyring.establish(root: server.home.keyring, organisation: organisation)
        let configuration = server.configuration(.app, in: name)
        let pool = PostgresPool(configuration, connections: 4)
        let founding = Founding(slug: "benchmark", name: "Benchmark", content: OrganisationContent(practice: true))
        let office = try await founding.perform(
            OfficeOpening(
                organisation: organisation, keyring: keyring, journal: server.home.journal,
                configuration: configuration, pool: pool, clock: clock),
            by: order("found"))
        return Book(server, name, organisation, office, keyring, pool)
    }

    private init(
        _ server: ThrowawayServer, _ database: String, _ organisation: OrganisationID, _ office: Office,
        _ keyring: FolderKeyring, _ pool: PostgresPool
    ) {
        self.server = server
        self.database = database
        self.organisation = organisation
        self.office = office
        self.pool = pool
        keys = DataKeys(keyring: keyring, pool: pool)
        sealer = Sealer(organisation: organisation)
        digest = RequestDigest(keyring: keyring)
    }

    static func order(_ request: String) -> Order {
        let now = clock()
        return Order(
            command: .timeOrdered(at: now), actor: actor, occurred: .instant(now), request: Array(request.utf8),
            tense: .happened)
    }

    /// Ends its connections and drops its database.
    func burn() async throws {
        await office.close()
        await pool.close()
        try await server.dropDatabase(database)
    }

    /// How many entries its ledger has.
    func size() async throws -> Int { Int(try await office.head().size) }

    /// How to reach the database as a role, with this organisation chosen.
    func configuration(_ role: DatabaseRole) -> PostgresConfiguration {
        server.configuration(role, in: database)
            .with(setting: "dossier.organisation", organisation.description)
    }
}
