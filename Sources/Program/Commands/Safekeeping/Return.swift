import Facts
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
    }

    /// What came of one.
    struct Outcome: Sendable {
        let organisation: OrganisationID
        let proof: Proving.Proof
        /// Where the ledger says that it was restored; nowhere where it had been closed.
        let position: Int64?
    }

    let setup: Setup
    let keys: KeyCollection
    let items: [Item]

    /// Reads the copies from beginning to end, and finds the keys for them.
    init(place: BackupPlace, setup: Setup, places: [String], before: Instant?, slug: String?) throws {
        self.setup = setup
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
        let restoring = Restoring(
            data: data, keys: place.keyStore(of: organisation), openedWith: keys.backupKeys(of: organisation))
        let progress = ByteProgress("\(organisation)")
        defer { progress.finish() }
        return Item(restoring: restoring, contents: try restoring.check { progress.show($0, of: $1) })
    }

    func perform(by actor: Actor) async throws -> [Outcome] {
        let steps = StepProgress()
        try await setup.run { steps.show($0) }
        let workplace = Workplace(
            setup: setup, pool: PostgresPool(setup.location.configuration(for: .app), connections: 4))
        let result: Result<[Outcome], any Error>
        do {
            let there = try await workplace.organisations().map(\.id)
            try requireOurs(there)
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

    private func perform(
        _ item: Item, isThere: Bool, at workplace: Workplace, by actor: Actor
    ) async throws -> Outcome {
        let contents = item.contents
        let configuration = workplace.configuration(for: .app)
        try keys.install(contents.organisation, into: setup.home.keyring)
        // As far as the data have followed it, until the ledger has said that it was restored.
        let journal = try workplace.journal(of: contents.organisation)
        try await journal.take(Array(contents.journal.prefix(contents.followed)))
        try SafekeepingNote.change(setup.home) { $0[restoringOf: contents.organisation] = contents.backup }
        if !isThere {
            let progress = ByteProgress(contents.slug)
            try await item.restoring.load(contents, as: contents.slug, into: configuration) {
                progress.show($0, of: $1)
            }
            progress.finish()
        }
        let position = try await record(contents, at: workplace, by: actor)
        // Whoever was erased since is erased again, as soon as an office opens.
        try await journal.take(contents.journal)
        await (try await workplace.opening(contents.organisation).open()).close()
        let keyring = try FolderKeyring(root: setup.home.keyring, organisation: contents.organisation)
        let proof = try await Proving(with: keyring, in: configuration).prove()
        // The last organisation ends it: until then the others have to be known as ours.
        if contents.organisation == items.last?.contents.organisation {
            try SafekeepingNote.change(setup.home) { record in
                for item in items { record[restoringOf: item.contents.organisation] = nil }
            }
        }
        return Outcome(organisation: contents.organisation, proof: proof, position: position)
    }

    private func record(
        _ contents: Restoring.Contents, at workplace: Workplace, by actor: Actor
    ) async throws -> Int64? {
        let office = try await workplace.opening(contents.organisation).open()
        let restoration = LedgerRestoration(
            backup: contents.backup, madeAt: contents.madeAt, size: Int(contents.size),
            knownSize: Int(contents.knownSize), root: contents.root, destroyedKeys: contents.destroyedSince)
        let order = Order(
            command: contents.backup.named(), actor: actor, request: Array("restore \(contents.backup)".utf8))
        let result: Result<Int64?, any Error>
        do {
            result = .success(try await office.recordRestoration(restoration, by: order).positions?.lowerBound)
        } catch {
            result = .failure(error)
        }
        await office.close()
        return try result.get()
    }
}
