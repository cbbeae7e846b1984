import ArgumentParser
import Facts
import Installation
import Foundation
import Reports
import Vault

extension KeyCommand {
    /// `dossier key sheet`.
    struct Sheet: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a recovery sheet to print: the keys of one sort as text, and what to do in an emergency.",
            discussion: """
                The text can be typed in again and given to dossier restore with --keyring. FILE ends in .html or \
                .txt. Whoever has both sheets and a backup can read everything: print, check with dossier key \
                confirm-copy, and remove the file. It is of every organisation, or of the one that is chosen with \
                --organisation or DOSSIER_ORGANISATION; which ones stands on it. The sheet with \
                the epochs' keys is for as long as their epoch lasts.

                EXAMPLE
                  dossier key sheet --keys lasting --out sheet.html
                """
        )

        @Option(help: ArgumentHelp("Which keys: lasting or epochs.", valueName: "sort"))
        var keys: KeyCollection.Sort

        @Option(help: ArgumentHelp("The file, which must not be there yet; - for standard output.", valueName: "file"))
        var out: String

        @Option(
            help: ArgumentHelp(
                "One organisation only, by its address; that of DOSSIER_ORGANISATION by default.", valueName: "slug"))
        var organisation: String?

        @OptionGroup var speech: LanguageOption

        func run() async throws {
            let (home, rows, others) = try await Workplace.chosen(organisation)
            let collection = try KeyCollection(keyring: home.keyring, of: rows.map(\.id)).sorted(keys)
            let slugs = Dictionary(rows.map { ($0.id, $0.slug) }) { first, _ in first }
            let sheet = RecoverySheet(
                sort: keys, day: Workplace.clock().utcDay,
                organisations: rows.map(\.slug), others: others,
                keys: collection.texts.map { (slugs[$0.organisation] ?? "", $0.text) })
            Said.aside(sheet.coverage[speech.chosen])
            guard out != "-" else { return Said.exactly(sheet.text) }
            let file = try OpenedFile(for: out)
            try Self.write(out.hasSuffix(".html") ? sheet.page : sheet.text, to: file)
            try file.keep()
            Said.aside(Self.warning[speech.chosen])
        }

        private static func write(_ text: String, to file: OpenedFile) throws(UseFailure) {
            let bytes = Array(text.utf8)
            let written = bytes.withUnsafeBytes { bytes in
                Result { () throws(UseFailure) in try file.write(bytes) }
            }
            try written.get()
        }

        private static let warning = Words(
            "Er staan geheime sleutels in. Druk het af, bewaar het elders, en verwijder het bestand.",
            "It holds secret keys. Print it, keep it elsewhere, and remove the file.")
    }
}
