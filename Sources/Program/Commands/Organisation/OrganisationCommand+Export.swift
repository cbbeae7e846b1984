import ArgumentParser
import Facts
import Foundation
import Installation
import Office
import Reports
import Safekeeping
import Vault

extension OrganisationCommand {
    /// `dossier organisation export`: everything of an organisation, to be brought in elsewhere.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes an organisation along with everything: ledger, papers, keys.",
            discussion: """
                DIR gets two sealed files; the transport key that opens them goes to a file of its own, DIR.key unless \
                --key-to says otherwise. Send the two by different ways. The export is tried by putting it back into a \
                database of its own. Nothing changes here: dossier organisation close ends the ledger here.

                EXAMPLE
                  dossier organisation export example --out /mnt/stick/example --key-to /mnt/safe/example.key
                """
        )

        @Argument(help: "Its address.")
        var slug: String

        @Option(help: ArgumentHelp("The folder to make; it must not be there, or be empty.", valueName: "dir"))
        var out: String

        @Option(help: ArgumentHelp("The file for the transport key; DIR.key by default.", valueName: "file"))
        var keyTo: String?

        @Flag(inversion: .prefixedNo, help: "Try the export by putting it back into a database of its own.")
        var verify = true

        @OptionGroup var result: ResultOptions

        func run() async throws {
            let folder = TransportFolder(out)
            let keyPath = TransportFolder(keyTo ?? folder.path + ".key").path
            guard keyPath != folder.path, !keyPath.hasPrefix(folder.path + "/") else {
                throw UseFailure.invalid(
                    option: "--key-to", expected: Words("een plaats buiten --out", "a place outside --out"))
            }
            let workplace = try await Workplace.open()
            let outcome: Result<ExportAnswer, any Error>
            do {
                outcome = .success(try await export(to: folder, key: keyPath, from: workplace))
            } catch {
                outcome = .failure(error)
            }
            await workplace.close()
            let answer = try outcome.get()
            answer.answer.show(as: result.format, in: result.language)
            if answer.copy.proof?.holds == false { throw ExitCode(1) }
        }

        private func export(
            to folder: TransportFolder, key path: String, from workplace: Workplace
        ) async throws -> ExportAnswer {
            let home = workplace.setup.home
            try KeyPlace.requireElsewhere([folder.path, path], than: home)
            let rows = try await workplace.organisations()
            guard let row = rows.first(where: { $0.slug == slug }) else {
                throw UseFailure.unknownOrganisation(known: rows.map(\.slug))
            }
            // What an erasure that was killed left to do is done first.
            await (try await workplace.opening(row.id).open()).close()
            let key = BackupKey.drawnForTransport(of: row.id)
            let keyFile = try OpenedFile(for: path, option: "--key-to")
            try folder.make()
            do {
                let copy = try await copy(row, to: folder, sealedWith: key, from: workplace)
                try Data(key.text.utf8).withUnsafeBytes { try keyFile.write($0) }
                try keyFile.keep()
                do {
                    try folder.keep()
                } catch {
                    unlink(path)
                    throw error
                }
                try SafekeepingNote.change(home) {
                    $0[exportOf: row.id] = SafekeepingRecord.Export(
                        copy.backup, madeAt: copy.madeAt, size: copy.contents.size, root: copy.contents.root)
                }
                return ExportAnswer(folder: folder, keyFile: path, copy: copy)
            } catch {
                folder.discard()
                throw error
            }
        }

        private func copy(
            _ row: OrganisationRow, to folder: TransportFolder, sealedWith key: BackupKey, from workplace: Workplace
        ) async throws -> TriedCopy {
            let going = try KeyCollection(keyring: workplace.setup.home.keyring, of: [row.id]).transported
            if verify {
                let tried = try await TrialDatabase.with(on: workplace.setup) { trial in
                    try await TriedCopy.take(
                        of: row, to: folder.drafts, sealedWith: key, with: going, at: workplace, trying: trial)
                }
                if let tried { return tried }
                Said.aside(BackupCommand.notTried[result.language])
            }
            return try await TriedCopy.take(
                of: row, to: folder.drafts, sealedWith: key, with: going, at: workplace, trying: nil)
        }
    }
}
