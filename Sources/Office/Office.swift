package import Facts
package import Ledger
package import Postgres
package import Regulation
import Synchronization
package import Vault
package import Views

/// The office of one organisation: everything that is recorded goes through here.
///
/// It loads what a decision needs, lets the law decide, seals what is personal, and appends: durably, and once.
package final class Office: Sendable {
    package let organisation: OrganisationID
    /// The stream that holds the organisation's own facts.
    package let profile: StreamID
    package let language: Language
    package let index: LookupIndex
    package let suppression: SuppressionList
    package let forgetting: Forgetting
    package let opener: Opener
    package let keys: DataKeys
    package let pool: PostgresPool
    package let ledger: Ledger
    let clock: @Sendable () -> Instant
    let loader: StreamLoader
    let sealer: Sealer
    let digest: RequestDigest
    let knownRows: KnownRows
    /// Digests what must stay known when everything else of somebody is gone.
    let seen: KeyedHash
    let actors: Actors
    let subjects: Subjects
    private let knownZones: Mutex<ZoneHistory>

    init(
        _ opening: OfficeOpening, profile: StreamID, zones: ZoneHistory, language: Language
    ) throws {
        organisation = opening.organisation
        self.profile = profile
        knownZones = Mutex(zones)
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
        suppression = SuppressionList(keyring: opening.keyring, pool: opening.pool)
        forgetting = Forgetting(keys: keys, journal: KeyJournal(root: opening.journal, keyring: opening.keyring))
        digest = RequestDigest(keyring: opening.keyring)
        knownRows = KnownRows(keyring: opening.keyring)
        seen = opening.keyring.suppression
        actors = Actors()
        subjects = Subjects()
    }

    /// The organisation as the subject of its own register texts.
    package var ownSubject: SubjectID { organisation.named() }

    /// The zones in which the days of entries are reckoned, each for the entries of its time.
    package var zones: ZoneHistory { knownZones.withLock { $0 } }

    /// The zone in which the organisation is now, and in which the next entry's day is reckoned.
    package var zone: LocalZone { knownZones.withLock { $0.zone(at: .max) } }

    /// Learns anew in which zones the organisation was and is.
    func learnZones() async throws {
        let answer = try await loader.load(LoadRequest(command: .timeOrdered(at: now), streams: [profile]))
        let zones = try answer.stream(profile).zones
        knownZones.withLock { $0 = zones }
    }

    package var now: Instant { clock() }

    package var today: Day { zone.day(of: clock()) }

    /// Ends the office's connections; what was asked before is still appended.
    package func close() async {
        ledger.close()
        await loader.close()
    }
}
