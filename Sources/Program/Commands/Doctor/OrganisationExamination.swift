import Facts
import Ledger
import Office
import Registers
import Regulation
import Reports
import Vault
import Views

/// What can be seen of one organisation: its keys, its ledger, its registers.
struct OrganisationExamination {
    let workplace: Workplace
    let row: OrganisationRow

    func diagnoses() async -> [Diagnosis] {
        let opening: OfficeOpening
        do {
            opening = try workplace.opening(row.id)
        } catch {
            return [.failed(.keyring, of: row.slug, error)]
        }
        do {
            let office = try await opening.open()
            let found = await look(into: office)
            await office.close()
            return found
        } catch let failure as VaultFailure {
            guard case .journal = failure else { return [.failed(.keyring, of: row.slug, failure)] }
            return [.failed(.journal, of: row.slug, failure)]
        } catch {
            return [.failed(.ledger, of: row.slug, error)]
        }
    }

    private func look(into office: Office) async -> [Diagnosis] {
        var found: [Diagnosis] = []
        do {
            found.append(keyring(try await office.keys.status()))
        } catch {
            found.append(.failed(.keyring, of: row.slug, error))
        }
        do {
            found.append(try await journal(of: office))
        } catch {
            found.append(.failed(.journal, of: row.slug, error))
        }
        do {
            if let damaged = try await entries(of: office) {
                found.append(damaged)
            } else {
                found.append(ledger(try await office.head()))
            }
            let standings = try await Registers(organisation: row.id).read(on: office.pool) { try $0.standings(on: $1) }
            found.append(registers(standings))
            found += try await mail(of: office)
        } catch {
            found.append(.failed(.ledger, of: row.slug, error))
        }
        return found
    }

    private func keyring(_ status: KeyStatus) -> Diagnosis {
        guard status.missingEpochs.isEmpty else {
            let epochs = status.missingEpochs.map(String.init).joined(separator: ", ")
            return .wrong(
                .keyring, of: row.slug,
                Words("De sleutel van tijdvak \(epochs) ontbreekt.", "The key of epoch \(epochs) is missing."),
                Words("Zet de kopie van de sleutelbos terug.", "Put the copy of the keyring back."))
        }
        return .ok(
            .keyring, of: row.slug,
            Words(
                "\(status.keys) gegevenssleutels, tijdvak \(status.currentEpoch).",
                "\(status.keys) data keys, epoch \(status.currentEpoch)."))
    }

    /// Every line of the journal, and whether an erasure that was ordered waits to be carried out.
    private func journal(of office: Office) async throws -> Diagnosis {
        let mark = try await office.forgetting.journal.verify()
        let waiting = try await office.erasures().count { $0.state.isOrdered }
        guard waiting == 0 else {
            return .wrong(
                .journal, of: row.slug,
                Words(
                    "Goedgekeurd en niet uitgevoerd: \(waiting).", "Ordered and not carried out: \(waiting)."),
                Words("Voer het uit: dossier erase resume.", "Carry it out: dossier erase resume."))
        }
        return .ok(
            .journal, of: row.slug,
            Words("\(mark.lines) vernietigde sleutels.", "\(mark.lines) destroyed keys."))
    }

    /// What is wrong with the entries themselves; nothing where all of them hold.
    private func entries(of office: Office) async throws -> Diagnosis? {
        guard let first = try await office.verifyLedger().first else { return nil }
        return .wrong(
            .ledger, of: row.slug, first.words,
            Words(
                "Leg niets meer vast en zet een reservekopie terug. Alles wat niet klopt: dossier log verify.",
                "Record nothing more and restore a backup. All that doesn't hold: dossier log verify."))
    }

    private func ledger(_ head: LedgerHead) -> Diagnosis {
        let now = Workplace.clock()
        let ahead = now.microseconds(until: head.recordedAt) / 1_000_000
        guard head.size == 0 || ahead <= 10 else {
            return .wrong(
                .ledger, of: row.slug,
                Words(
                    "De laatste vastlegging ligt \(ahead) seconden in de toekomst.",
                    "The last entry lies \(ahead) seconds in the future."),
                Words("Zet de klok van deze machine gelijk.", "Set this machine's clock right."))
        }
        return .ok(.ledger, of: row.slug, Words("\(head.size) vastleggingen.", "\(head.size) entries."))
    }

    /// Mail of which nobody has said yet what it is: as far as the register of messages has been folded.
    private func mail(of office: Office) async throws -> [Diagnosis] {
        let today = office.today
        let waiting = try await Registers(organisation: row.id).read(on: office.pool) {
            try $0.messages(open: true, from: Viewpoint(asOf: today), on: $1)
        }
        guard let first = waiting.map(\.values.received).min() else { return [] }
        let (nl, en) = (Notation(.dutch).day(first), Notation(.english).day(first))
        return [
            .warning(
                .mail, of: row.slug,
                Words(
                    "\(waiting.count) te sorteren, het oudste van \(nl).",
                    "\(waiting.count) to be sorted, the oldest of \(en)."),
                Words("Deel ze in: dossier mail list --open.", "File them: dossier mail list --open."))
        ]
    }

    private func registers(_ standings: [RegisterStanding]) -> Diagnosis {
        let stopped = standings.filter { $0.stop != nil }.map(\.name.rawValue)
        guard stopped.isEmpty else {
            let names = stopped.joined(separator: ", ")
            return .wrong(
                .registers, of: row.slug,
                Words("Gestopt: \(names).", "Stopped: \(names)."),
                Words("Bouw ze opnieuw op: dossier replay.", "Make them anew: dossier replay."))
        }
        let lag = standings.map(\.lag).max() ?? 0
        return .ok(
            .registers, of: row.slug,
            Words(
                "\(lag) vastleggingen nog te verwerken; dat gebeurt bij het volgende rapport.",
                "\(lag) entries yet to be folded; the next report does that."))
    }
}
