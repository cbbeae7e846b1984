import ArgumentParser
import Facts
import Foundation
import Installation
import Postgres
import Reports
import Safekeeping
import Vault

/// `dossier backup`: takes a copy of everything, and tries it.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Takes a copy of every organisation, encrypted, and tries it by putting it back.",
        discussion: """
            The data go to DIR/data, where every backup stays; the key store, of which only the newest stays, to \
            --keys-to. Keep the two apart: whoever has an old key store can read whom you erased since. The keyring \
            is in neither: see dossier key copy and dossier key sheet. Exit code 1 means that the copy was kept but \
            did not hold when it was tried.

            EXAMPLE
              dossier backup --to /mnt/backup --keys-to /mnt/keystore
            """
    )

    @Option(help: ArgumentHelp("Where the data go.", valueName: "dir"))
    var to: String

    @Option(help: ArgumentHelp("Where the key store goes; DIR/keys by default.", valueName: "dir"))
    var keysTo: String?

    @Option(help: ArgumentHelp("One organisation only, by its address.", valueName: "slug"))
    var organisation: String?

    @Option(help: ArgumentHelp("Removes data copied more than so many days ago.", valueName: "days"))
    var keep: Int?

    @Flag(inversion: .prefixedNo, help: "Try the copy by putting it back into a database of its own.")
    var verify = true

    @OptionGroup var result: ResultOptions

    func run() async throws {
        if let keep, keep < 1 {
            throw UseFailure.invalid(option: "--keep", expected: Words("een aantal dagen", "a number of days"))
        }
        let place = try BackupPlace(to, keys: keysTo)
        let workplace = try await Workplace.open()
        let outcome: Result<[BackupLine], any Error>
        do {
            outcome = .success(try await take(to: place, at: workplace))
        } catch {
            outcome = .failure(error)
        }
        await workplace.close()
        let lines = try outcome.get()
        BackupAnswer(lines: lines, isApart: place.isApart).answer.show(as: result.format, in: result.language)
        if lines.contains(where: { $0.proof?.holds == false }) { throw ExitCode(1) }
    }

    private func take(to place: BackupPlace, at workplace: Workplace) async throws -> [BackupLine] {
        try KeyPlace.requireElsewhere([to] + [keysTo].compactMap(\.self), than: workplace.setup.home)
        var rows = try await workplace.organisations()
        if let organisation {
            let known = rows.map(\.slug)
            rows = rows.filter { $0.slug == organisation }
            if rows.isEmpty { throw UseFailure.unknownOrganisation(known: known) }
        }
        guard !rows.isEmpty else { throw UseFailure.noOrganisation }
        try place.make()
        let lock = try place.lock()
        defer { withExtendedLifetime(lock) {} }
        try place.sweep()
        let chosen = rows
        if verify {
            let tried = try await TrialDatabase.with(on: workplace.setup) { trial in
                try await take(chosen, to: place, at: workplace, trying: trial)
            }
            if let tried { return tried }
            Said.aside(Self.notTried[result.language])
        } else {
            try await TrialDatabase.clear(on: workplace.setup)
        }
        return try await take(chosen, to: place, at: workplace, trying: nil)
    }

    static let notTried = Words(
        "Het account mag op deze server geen database maken, dus de kopie is gelezen maar niet teruggezet. Geef het "
            + "daar het recht CREATEDB.",
        "The account may not make a database on this server, so the copy was read but not put back. Give it the "
            + "right CREATEDB there.")

    private func take(
        _ rows: [OrganisationRow], to place: BackupPlace, at workplace: Workplace, trying trial: TrialDatabase?
    ) async throws -> [BackupLine] {
        var lines: [BackupLine] = []
        for row in rows {
            do {
                lines.append(try await take(row, to: place, at: workplace, trying: trial))
            } catch {
                place.discard(of: row.id)
                note(.brokeOff, of: row, in: workplace.setup.home)
                throw error
            }
        }
        return lines
    }

    private func take(
        _ row: OrganisationRow, to place: BackupPlace, at workplace: Workplace, trying trial: TrialDatabase?
    ) async throws -> BackupLine {
        let home = workplace.setup.home
        let keyring = try FolderKeyring(root: home.keyring, organisation: row.id)
        let isFirst = SafekeepingNote.read(home)[backupOf: row.id] == nil
        let key = try keyring.backupKey(isFirst: isFirst)
        let drafts = try place.drafts(of: row.id)
        // Whoever kills it from here on leaves these, and doctor says so.
        try SafekeepingNote.change(home) {
            $0[begunOf: row.id] = SafekeepingRecord.Begun(at: Workplace.clock(), data: drafts.data, keys: place.keys)
        }
        let copy = try await TriedCopy.take(
            of: row, to: drafts, sealedWith: key, at: workplace, trying: trial)
        let (now, proof) = (copy.madeAt, copy.proof)
        let file = try place.keep(of: row.id, backup: copy.backup, madeAt: now)
        let forgotten = try keep.map {
            try place.forget(before: now.adding(seconds: -$0 * 86_400), of: row.id)
        }
        if proof?.holds ?? true {
            try SafekeepingNote.change(home) {
                $0[begunOf: row.id] = nil
                $0[backupOf: row.id] = SafekeepingRecord.Backup(
                    madeAt: now, size: copy.contents.size, key: key.key, isProven: proof != nil, isApart: place.isApart,
                    file: file, keyStore: place.keyStore(of: row.id))
                $0[failureOf: row.id] = nil
            }
        } else {
            note(.didNotHold, of: row, in: home)
        }
        return BackupLine(
            row: row, backup: copy.backup, madeAt: now, size: copy.contents.size, file: file,
            keyStore: place.keyStore(of: row.id), proof: proof, forgotten: forgotten ?? 0)
    }

    /// Has doctor know that a backup failed; what went wrong is more than that this can't be written down.
    private func note(_ reason: SafekeepingRecord.Failure.Reason, of row: OrganisationRow, in home: Home) {
        try? SafekeepingNote.change(home) {
            $0[failureOf: row.id] = SafekeepingRecord.Failure(at: Workplace.clock(), reason: reason)
            $0[begunOf: row.id] = nil
        }
    }
}
