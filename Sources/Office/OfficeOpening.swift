package import Facts
import Ledger
package import Postgres
package import Regulation
package import Vault
import Views

/// What it takes to open an office: the database, the keyring, the clock.
package struct OfficeOpening: Sendable {
    package let organisation: OrganisationID
    package let keyring: any Keyring
    /// The folder in which the journal of destroyed keys lies.
    package let journal: String
    /// How to reach the database as the role that may append.
    package let configuration: PostgresConfiguration
    package let pool: PostgresPool
    package let clock: @Sendable () -> Instant

    package init(
        organisation: OrganisationID,
        keyring: any Keyring,
        journal: String,
        configuration: PostgresConfiguration,
        pool: PostgresPool,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.organisation = organisation
        self.keyring = keyring
        self.journal = journal
        self.configuration = configuration
        self.pool = pool
        self.clock = clock
    }

    /// Opens the office of an organisation that is there.
    package func open() async throws -> Office {
        guard let profile = try await profileStream() else { throw OfficeFailure.organisationUnfinished }
        let loader = StreamLoader(organisation: organisation, configuration: configuration)
        let answer = try await loader.load(LoadRequest(command: .timeOrdered(at: clock()), streams: [profile]))
        await loader.close()
        let told = answer.stream(profile)
        let zones = try told.zones
        let state = Organisation(try told.history(of: OrganisationEvent.self, in: zones))
        guard let content = state.content, content.zone != nil else { throw OfficeFailure.organisationUnfinished }
        let office = try Office(self, profile: profile, zones: zones, language: content.language)
        do {
            let now = clock()
            // Nobody asked for it: the journal did.
            try await office.followJournal(
                by: Order(
                    command: .timeOrdered(at: now), actor: Actor(name: "dossier", evidence: .stated),
                    occurred: .instant(now), request: Array("journal".utf8), tense: .happened))
            return office
        } catch {
            await office.close()
            throw error
        }
    }

    private func profileStream() async throws -> StreamID? {
        let organisation = organisation
        return try await pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select stream from dossier.stream
                 where organisation = \(organisation) and kind = \(StreamKind.organisation.rawValue)
                 order by stream limit 1
                """
            ).first?.decode(StreamID.self, at: 0)
        }
    }
}
