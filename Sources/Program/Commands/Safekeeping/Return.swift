import Facts
import Foundation
import Glibc
import Installation
import Ledger
import Office
import Postgres
import Regulation
import Safekeeping
import Vault

/// The return of organisations from their copies, step by step; each step can be done again.
struct Return {
    struct Item {
        let restoring: Restoring
        let contents: Restoring.Contents
        /// The address that it gets.
        let slug: String
    }

    /// What came of one.
    struct Outcome: Sendable {
        let organisation: OrganisationID
        let proof: Proving.Proof
        /// Where the ledger says that it was restored; nowhere where it had been closed.
        let position: Int64?
        /// What came back under keys that were destroyed after the copy, and went again.
        let lost: [HeldPart]
        /// Where its days are reckoned.
        let zone: LocalZone
    }

    let setup: Setup
    let keys: KeyCollection
    let items: [Item]
    /// Whether it comes from another installation, and others may be here.
    let isArrival: Bool

    /// Reads what an organisation took along from beginning to end; its keyring comes with it.
    ///
    /// - Parameters:
    ///   - folder: What it took along.
    ///   - key: The file with the transport key.
    ///   - setup: Where it comes to.
    ///   - slug: Another address than it had.
    /// - Throws: `SafekeepingFailure` that names the file, the place and what is wrong.
    init(from folder: TransportFolder, openedWith key: String, setup: Setup, slug: String?) throws {
        self.setup = setup
        isArrival = true
        let given: KeyCollection
        do throws(VaultFailure) {
            given = try KeyCollection(readingFrom: [key])
        } catch {
            // What it says is about a keyring, and this is the file of one key.
            throw SafekeepingFailure.noTransportKey(path: key)
        }
        guard !given.organisations.isEmpty else { throw SafekeepingFailure.noTransportKey(path: key) }
        let restoring = Restoring(
            data: folder.data, keys: folder.keys,
            openedWith: given.organisations.flatMap { given.backupKeys(of: $0) })
        let progress = ByteProgress(folder.path)
        defer { progress.finish() }
        let contents: Restoring.Contents
        do {
            contents = try restoring.check { progress.show($0, of: $1) }
        } catch SafekeepingFailure.keyNotGiven(let file, _) {
            throw SafekeepingFailure.otherTransportKey(file: file)
        }
        guard let keyring = contents.keyring else { throw SafekeepingFailure.noKeyring(file: folder.keys) }
        try keyring.requireWhole(of: contents.organisation, epochs: contents.epochs, isTransported: true)
        keys = keyring.of(contents.organisation)
        items = [Item(restoring: restoring, contents: contents, slug: slug ?? contents.slug)]
    }

    /// Reads the copies from beginning to end, and finds the keys for them.
    init(place: BackupPlace, setup: Setup, places: [String], before: Instant?, slug: String?) throws {
        self.setup = setup
        isArrival = false
        let organisations = place.organisations()
        guard !organisations.isEmpty else { throw SafekeepingFailure.nothingThere(path: place.data) }
        var keys = try KeyCollection(readingFrom: places)
        try keys.add(try KeyCollection(keyring: setup.home.keyring, ofThoseThere: organisations))
        var items: [Item] = []
        for organisation in organisations {
            let item = try Self.item(organisation, place, keys, before)
            if slug == nil || item.contents.slug == slug { items.append(item) }
        }
        guard !items.isEmpty else { throw SafekeepingFailure.nothingThere(path: place.data) }
        for item in items { try keys.requireWhole(of: item.contents.organisation, epochs: item.contents.epochs) }
        self.keys = keys
        self.items = items
    }

    private static func item(
        _ organisation: OrganisationID, _ place: BackupPlace, _ keys: KeyCollection, _ before: Instant?
    ) throws -> Item {
        guard let data = try place.newest(of: organisation, before: before) else {
            throw SafekeepingFailure.nothingThere(path: "\(place.data)/\(organisation)")
        }
        guard access(place.keyStore(of: organisation), F_OK) == 0 || errno != ENOENT else {
            throw SafekeepingFailure.noKeyStore(path: place.keyStore(of: organisation))
        }
        let restoring = Restoring(
            data: data, keys: place.keyStore(of: organisation), openedWith: keys.backupKeys(of: organisation))
        let progress = ByteProgress("\(organisation)")
        defer { progress.finish() }
        let contents = try restoring.check { progress.show($0, of: $1) }
        return Item(restoring: restoring, contents: contents, slug: contents.slug)
    }

    func perform(by actor: Actor) async throws -> [Outcome] {
        let steps = StepProgress()
        try await setup.run { steps.show($0) }
        let workplace = Workplace(
            setup: setup, pool: PostgresPool(setup.location.configuration(for: .app), connections: 4))
        let result: Result<[Outcome], any Error>
        do {
            let rows = try await workplace.organisations()
            let there = rows.map(\.id)
            if isArrival { try await requireWelcome(among: rows, at: workplace) } else { try requireOurs(there) }
            var outcomes: [Outcome] = []
            for item in items {
                outcomes.append(
                    try await perform(
                        item, isThere: there.contains(item.contents.organisation), at: workplace, by: actor))
            }
            result = .success(outcomes)
        } catch {
            result = .failure(error)
        }
        await workplace.close()
        return try result.get()
    }

    /// Looks whether an organisation that would come in is here already, or its address; nothing is changed.
    func foresee() async throws {
        guard isArrival else { return }
        // Where nothing was set up yet, nobody is in the way.
        if case .privateCluster(let cluster) = setup.location, cluster.status() == .absent { return }
        let workplace: Workplace
        do {
            workplace = try await Workplace.open()
        } catch InstallationFailure.notSetUp {
            return
        }
        let result: Result<Void, any Error>
        do {
            result = .success(try await requireWelcome(among: try await workplace.organisations(), at: workplace))
        } catch {
            result = .failure(error)
        }
        await workplace.close()
        try result.get()
    }

    /// Goes on with what a killed restore of the same copies left, and with nothing else.
    private func requireOurs(_ there: [OrganisationID]) throws {
        let record = SafekeepingNote.read(setup.home)
        let known = Dictionary(items.map { ($0.contents.organisation, $0.contents.backup) }) { first, _ in first }
        for organisation in there {
            guard let backup = known[organisation], record[restoringOf: organisation] == backup else {
                throw SafekeepingFailure.notEmpty(organisations: there.count)
            }
        }
    }

    /// Lets an organisation in that is not here, or not all of it, under an address that is free.
    private func requireWelcome(among rows: [OrganisationRow], at workplace: Workplace) async throws {
        let record = SafekeepingNote.read(setup.home)
        for item in items {
            let contents = item.contents
            if let row = rows.first(where: { $0.id == contents.organisation }) {
                if record[restoringOf: row.id] == contents.backup { continue }
                throw SafekeepingFailure.alreadyHere(
                    slug: row.slug, isClosed: try await workplace.head(of: row.id).isClosed)
            }
            if rows.contains(where: { $0.slug == item.slug }) { throw SafekeepingFailure.addressTaken(slug: item.slug) }
        }
    }

    private func perform(
        _ item: Item, isThere: Bool, at workplace: Workplace, by actor: Actor
    ) async throws -> Outcome {
        guard isArrival, !isThere else { return try await bring(item, isThere: isThere, at: workplace, by: actor) }
        let organisation = item.contents.organisation
        let home = setup.home
        let hadKeys = FileManager.default.fileExists(atPath: "\(home.keyring)/\(organisation)")
        let hadJournal = FileManager.default.fileExists(atPath: "\(home.journal)/\(organisation).journal")
        do {
            return try await bring(item, isThere: false, at: workplace, by: actor)
        } catch {
            // Nothing of it is left, unless it is here: then the same command goes on.
            let isHere = try await workplace.organisations().contains { $0.id == organisation }
            if !isHere, !hadKeys {
                try KeyCollection.withdraw(
                    organisation, from: home.keyring, journal: hadJournal ? nil : home.journal)
                try SafekeepingNote.change(home) { $0[restoringOf: organisation] = nil }
            }
            throw error
        }
    }

    private func bring(
        _ item: Item, isThere: Bool, at workplace: Workplace, by actor: Actor
    ) async throws -> Outcome {
        let contents = item.contents
        let configuration = workplace.configuration(for: .app)
        try keys.install(contents.organisation, into: setup.home.keyring)
        let keyring = try FolderKeyring(root: setup.home.keyring, organisation: contents.organisation)
        // Its backups are sealed with a key of this installation.
        if isArrival { _ = try keyring.backupKey(isFirst: true) }
        // As far as the data have followed it, until the ledger has said that it was restored.
        let journal = try workplace.journal(of: contents.organisation)
        try await journal.take(Array(contents.journal.prefix(contents.followed)))
        try SafekeepingNote.change(setup.home) { $0[restoringOf: contents.organisation] = contents.backup }
        if !isThere {
            let progress = ByteProgress(item.slug)
            try await item.restoring.load(
                contents, as: item.slug, into: configuration, verifying: isArrival
            ) {
                progress.show($0, of: $1)
            }
            progress.finish()
        }
        let (position, lost) = try await record(contents, at: workplace, by: actor)
        // Whoever was erased since is erased again, as soon as an office opens.
        try await journal.take(contents.journal)
        let office = try await workplace.opening(contents.organisation).open()
        let zone = office.zone
        await office.close()
        let proof = try await Proving(with: keyring, in: configuration).prove()
        // The last organisation ends it: until then the others have to be known as ours.
        if contents.organisation == items.last?.contents.organisation {
            try SafekeepingNote.change(setup.home) { record in
                for item in items { record[restoringOf: item.contents.organisation] = nil }
            }
        }
        return Outcome(organisation: contents.organisation, proof: proof, position: position, lost: lost, zone: zone)
    }

    private func record(
        _ contents: Restoring.Contents, at workplace: Workplace, by actor: Actor
    ) async throws -> (position: Int64?, lost: [HeldPart]) {
        let office = try await workplace.opening(contents.organisation).open()
        let restoration = LedgerRestoration(
            backup: contents.backup, madeAt: contents.madeAt, size: Int(contents.size),
            knownSize: Int(contents.knownSize), root: contents.root, destroyedKeys: contents.destroyedSince)
        let order = Order(
            command: contents.backup.named(), actor: actor, request: Array("restore \(contents.backup)".utf8))
        let result: Result<(Int64?, [HeldPart]), any Error>
        do {
            let lost = try await office.parts(sealedUnder: Array(contents.journal.dropFirst(contents.followed)))
            result = .success((try await office.recordRestoration(restoration, by: order).positions?.lowerBound, lost))
        } catch {
            result = .failure(error)
        }
        await office.close()
        return try result.get()
    }
}
