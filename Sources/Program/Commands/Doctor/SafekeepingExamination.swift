import Facts
import Foundation
import Glibc
import Installation
import Reports
import Safekeeping
import Vault

/// Whether an organisation could come back if this machine were lost today: copies of its keys, and a backup.
struct SafekeepingExamination {
    let workplace: Workplace
    let row: OrganisationRow

    /// A backup is old from then on, in seconds: seven days.
    private static let oldest: Int64 = 7 * 86_400

    func diagnoses() -> [Diagnosis] {
        // Invented people can be invented again, from the same seed.
        guard !row.isPractice else {
            let what = Words("Oefengegevens hebben geen kopie nodig.", "Practice data need no copy.")
            return [.ok(.copies, of: row.slug, what), .ok(.backup, of: row.slug, what)]
        }
        let record = SafekeepingNote.read(workplace.setup.home)
        return [copies(record), backup(record)]
    }

    private func copies(_ record: SafekeepingRecord) -> Diagnosis {
        let own: KeyCollection
        do {
            own = try KeyCollection(keyring: workplace.setup.home.keyring, of: [row.id])
        } catch {
            return .failed(.copies, of: row.slug, error)
        }
        let left = own.purposes(of: record.unconfirmed(own.keys, of: row.id))
        guard !left.isEmpty else {
            return .ok(
                .copies, of: row.slug,
                Words("Van alle sleutels ligt elders een kopie.", "There is a copy of every key elsewhere."))
        }
        return .wrong(
            .copies, of: row.slug,
            Words(
                "Van deze sleutels is geen kopie elders bevestigd: \(left.joined(separator: ", ")).",
                "No copy elsewhere was confirmed of these keys: \(left.joined(separator: ", "))."),
            Words(
                "Maak kopieën op twee plaatsen (dossier key copy --keys lasting --to DIR; dossier key copy --keys "
                    + "epochs --to DIR), of druk ze af met dossier key sheet. Bevestig ze met dossier key "
                    + "confirm-copy.",
                "Take copies to two places (dossier key copy --keys lasting --to DIR; dossier key copy --keys epochs "
                    + "--to DIR), or print them with dossier key sheet. Confirm them with dossier key confirm-copy."))
    }

    /// A backup that failed after the last one that holds.
    private func failure(_ record: SafekeepingRecord, since made: Instant) -> Diagnosis? {
        guard let failure = record[failureOf: row.id], let at = failure.instant, at > made else { return nil }
        let (day, last) = (at.utcDay, made.utcDay)
        switch failure.reason {
        case .didNotHold:
            return .wrong(
                .backup, of: row.slug,
                Words(
                    "De kopie van \(day) klopte niet toen zij ter proef werd teruggezet; de laatste die klopt is van "
                        + "\(last).",
                    "The copy of \(day) did not hold when it was tried by restoring it; the last that holds is of "
                        + "\(last)."),
                Words(
                    "Bewaar de oudere kopieën. Kijk met dossier log verify en dossier key status wat er beschadigd is; "
                        + "maak daarna een nieuwe kopie.",
                    "Keep the older copies. Look with dossier log verify and dossier key status at what is damaged; "
                        + "then take a new copy."))
        case .brokeOff:
            return .wrong(
                .backup, of: row.slug,
                Words(
                    "De kopie van \(day) is afgebroken; de laatste is van \(last).",
                    "The copy of \(day) broke off; the last is of \(last)."),
                Words(
                    "Kijk of de plaats bereikbaar is en ruimte heeft, en geef dossier backup nog eens.",
                    "See whether the place is reachable and has room, and run dossier backup again."))
        }
    }

    /// A backup that was begun, is not going on and did not say how it ended.
    private func killed(_ record: SafekeepingRecord) -> Diagnosis? {
        guard let begun = record[begunOf: row.id], let at = begun.instant, !begun.isRunning else { return nil }
        let last = record[backupOf: row.id]?.made
        let what = Words(
            "De kopie die op \(at.utcDay) begon, is halverwege gestopt (\(begun.data)); "
                + (last.map { "de laatste is van \($0.utcDay)." } ?? "een andere is er niet."),
            "The copy that began on \(at.utcDay) was stopped halfway (\(begun.data)); "
                + (last.map { "the last is of \($0.utcDay)." } ?? "there is no other."))
        let todo = Words(
            "Geef dossier backup nog eens, naar dezelfde plaats: dat ruimt op wat er half staat.",
            "Run dossier backup again, to the same place: that clears what is there by half.")
        let isOld = last.map { $0.microseconds(until: Workplace.clock()) / 1_000_000 >= Self.oldest } ?? true
        return isOld ? .wrong(.backup, of: row.slug, what, todo) : .warning(.backup, of: row.slug, what, todo)
    }

    /// A copy that is not where it was put: removed or, where its folder is not there either, out of reach.
    private func missing(_ backup: SafekeepingRecord.Backup) -> Diagnosis? {
        for path in [backup.file, backup.keyStore].compactMap(\.self) where access(path, F_OK) != 0 {
            let folder = URL(filePath: path).deletingLastPathComponent().path
            guard access(folder, F_OK) == 0 else {
                return .warning(
                    .backup, of: row.slug,
                    Words("De map \(folder) is niet bereikbaar.", "The folder \(folder) can't be reached."),
                    Words(
                        "Sluit de schijf aan, en kijk of de kopie er nog staat: dossier restore --dry-run.",
                        "Connect the disk, and see whether the copy is still there: dossier restore --dry-run."))
            }
            return .wrong(
                .backup, of: row.slug,
                Words("De laatste kopie is weg: \(path).", "The last copy is gone: \(path)."),
                Words(
                    "Maak een nieuwe: dossier backup --to DIR --keys-to DIR.",
                    "Take a new one: dossier backup --to DIR --keys-to DIR."))
        }
        return nil
    }

    private func backup(_ record: SafekeepingRecord) -> Diagnosis {
        let todo = Words(
            "Geef dossier backup --to DIR --keys-to DIR, elke dag.",
            "Run dossier backup --to DIR --keys-to DIR, daily.")
        guard record[restoringOf: row.id] == nil else {
            return .wrong(
                .backup, of: row.slug,
                Words("Het terugzetten is niet af.", "Its restore is not finished."),
                Words("Geef dossier restore nog eens.", "Run dossier restore again."))
        }
        if let killed = killed(record) { return killed }
        guard let backup = record[backupOf: row.id], let made = backup.made else {
            let failed = record[failureOf: row.id] != nil
            return .wrong(
                .backup, of: row.slug,
                failed
                    ? Words(
                        "Er is geen reservekopie: de laatste poging mislukte.",
                        "There is no backup: the last attempt failed.")
                    : Words("Er is geen reservekopie.", "There is no backup."), todo)
        }
        if let failure = failure(record, since: made) { return failure }
        if let missing = missing(backup) { return missing }
        let age = made.microseconds(until: Workplace.clock()) / 1_000_000
        let day = made.utcDay
        guard age < Self.oldest else {
            return .wrong(
                .backup, of: row.slug,
                Words(
                    "De laatste is van \(day), meer dan zeven dagen oud.",
                    "The last is of \(day), over seven days old."),
                todo)
        }
        guard backup.isProven, backup.isApart else {
            return .warning(
                .backup, of: row.slug,
                backup.isProven
                    ? Words(
                        "De sleutelopslag staat naast de gegevens.", "The key store stands beside the data.")
                    : Words("De laatste is niet teruggezet ter proef.", "The last was not tried by restoring it."),
                backup.isProven ? todo : Words("Laat --no-verify weg.", "Leave out --no-verify."))
        }
        return .ok(
            .backup, of: row.slug,
            Words("Van \(day), \(backup.size) vastleggingen.", "Of \(day), \(backup.size) entries."))
    }
}
