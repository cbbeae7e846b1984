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
    /// The schema before its later migrations: without the tables that they bring, and what was granted on those.
    private static func schema(upTo last: Int, without tables: [String]) throws -> Schema {
        let now = try Schema.shipped()
        return try Schema(
            migrations: now.migrations.filter { ($0.number ?? 0) <= last }, functions: now.functions,
            privileges: now.privileges.map { file in
                let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
                let kept = lines.filter { line in !tables.contains { line.contains("dossier.\($0)") } }
                return SchemaFile(name: file.name, text: kept.joined(separator: "\n"))
            }, registers: now.registers)
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
                home: cluster.home, location: .privateCluster(cluster),
                schema: try Self.schema(upTo: 6, without: ["known_row"]))
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
