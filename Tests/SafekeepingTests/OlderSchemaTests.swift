import Facts
import Foundation
import Installation
import Ledger
import Office
import Postgres
import Regulation
import Safekeeping
import Schema
import TestSupport
import Testing
import Vault

@Suite("A copy of an older release")
struct OlderSchemaTests {
    /// Makes the tables those of a release before the later migrations, with what they hold.
    ///
    /// A generated column is in no copy; it stands in for what the program of today asks for when it takes one.
    private static func takeBack(_ setup: Setup, to last: Int32) async throws {
        let connection = try await PostgresConnection.open(setup.location.configuration(for: .owner))
        for statement: SQL in [
            "drop table dossier.known_row", "alter table dossier.log drop column closed cascade",
            "alter table dossier.log add column closed boolean generated always as (false) stored",
            "delete from dossier.migration where number > \(last)",
        ] {
            _ = try await connection.run(statement)
        }
        await connection.close()
    }

    private static let now = Instant("2026-11-23T09:00:00.000000Z") ?? .distantPast

    private static func order(_ text: String) -> Order {
        Order(
            command: .timeOrdered(at: now), actor: Actor(name: "Officer", evidence: .account),
            request: Array(text.utf8), tense: .happened)
    }

    @Test("comes back into the present schema, whole, and is worked with as any other")
    func restored() async throws {
        try await TemporaryFolder.with { folder in
            let cluster = try folder.cluster()
            let older = Setup(
                home: cluster.home, location: .privateCluster(cluster), schema: try Schema.shipped())
            try await older.run()
            let organisation = OrganisationID.random()
            let keyring = try FolderKeyring.establish(root: older.home.keyring, organisation: organisation)
            let pool = PostgresPool(older.location.configuration(for: .app), connections: 2)
            let opening = OfficeOpening(
                organisation: organisation, keyring: keyring, journal: older.home.journal,
                configuration: older.location.configuration(for: .app), pool: pool, clock: { Self.now })
            let office = try await Founding(
                slug: "ouder", name: "Ouder B.V.", content: OrganisationContent(practice: true)
            ).perform(opening, by: Self.order("found"))
            let client = try await office.recordClient(
                .person, Details([.name: "Piet Post", .email: "piet@example.org"]), by: Self.order("record")
            ).stream
            await office.close()
            try await Self.takeBack(older, to: 6)
            let (data, keys) = ("\(folder.path)/data.dossier", "\(folder.path)/keys.dossier")
            let key = try keyring.backupKey(isFirst: true)
            _ = try await BackupTaking(
                of: organisation, from: older.location.configuration(for: .app), at: Self.now
            ).take(
                data: data, keys: keys, sealedWith: key,
                journal: KeyJournal(root: older.home.journal, keyring: keyring))
            await pool.close()

            let own = try folder.cluster(in: "present")
            let present = Setup(home: own.home, location: .privateCluster(own), schema: try Schema.shipped())
            try await present.run()
            let configuration = present.location.configuration(for: .app)
            let restoring = Restoring(data: data, keys: keys, openedWith: [key])
            try await restoring.load(try restoring.check(), as: "ouder", into: configuration)
            let proof = try await Proving(with: keyring, in: configuration).prove()
            #expect(proof.holds && proof.parts > 0)
            let newPool = PostgresPool(configuration, connections: 2)
            let back = try await OfficeOpening(
                organisation: organisation, keyring: keyring, journal: older.home.journal,
                configuration: configuration, pool: newPool, clock: { Self.now }
            ).open()
            let found = try await back.index.find(.email, "piet@example.org").map(\.stream)
            #expect(found == [client])
            _ = try await back.startEngagement(for: client, Details(), by: Self.order("engagement"))
            #expect(try await back.verifyLedger().isEmpty)
            await back.close()
            await newPool.close()
        }
    }
}
