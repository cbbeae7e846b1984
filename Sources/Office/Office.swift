package import Facts
package import Ledger
package import Postgres
package import Regulation
package import Vault

/// The office of one organisation: everything that is recorded goes through here.
///
/// It loads what a decision needs, lets the law decide, seals what is personal, and appends: durably, and once.
package final class Office: Sendable {
    package let organisation: OrganisationID
    /// The stream that holds the organisation's own facts.
    package let profile: StreamID
    package let zone: LocalZone
    package let language: Language
    package let index: LookupIndex
    package let opener: Opener
    package let keys: DataKeys
    package let pool: PostgresPool
    package let ledger: Ledger
    let clock: @Sendable () -> Instant
    let loader: StreamLoader
    let sealer: Sealer
    let digest: RequestDigest
    let actors: Actors
    let subjects: Subjects

    init(
        _ opening: OfficeOpening, profile: StreamID, zone: LocalZone, language: Language
    ) throws {
        organisation = opening.organisation
        self.profile = profile
        self.zone = zone
        self.language = language
        clock = opening.clock
        pool = opening.pool
        ledger = try Ledger(
            organisation: organisation, configuration: opening.configuration, clock: opening.clock)
        loader = StreamLoader(organisation: organisation, configuration: opening.configuration)
        keys = DataKeys(keyring: opening.keyring, pool: opening.pool)
        sealer = Sealer(organisation: organisation)
        opener = Opener(keys: keys)
        index = LookupIndex(keyring: opening.keyring, pool: opening.pool)
        digest = RequestDigest(keyring: opening.keyring)
        actors = Actors()
        subjects = Subjects()
    }

    /// The organisation as the subject of its own register texts.
    package var ownSubject: SubjectID { organisation.named() }

    package var now: Instant { clock() }

    package var today: Day { zone.day(of: clock()) }

    /// Ends the office's connections; what was asked before is still appended.
    package func close() async {
        ledger.close()
        await loader.close()
    }
}
