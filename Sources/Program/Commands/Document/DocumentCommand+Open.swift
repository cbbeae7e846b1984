import ArgumentParser
import Facts
import Office
import Regulation
import Reports
import Vault

extension DocumentCommand {
    /// `dossier document open`: checks a paper, and gives its bytes where that is asked for.
    struct Open: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks that a document is what was recorded, and writes it to a file.",
            discussion: """
                Nothing of it is written before all of it has been checked. Without --out it is only checked. Exit \
                code 1 means that it was erased, or can't be read though it should be.

                EXAMPLE
                  dossier document open 0192f3a4-7b1c-7def-8a12-0123456789ac --out agreement.pdf
                """
        )

        @Argument(help: ArgumentHelp("The document's id.", valueName: "document"))
        var document: String

        @Option(help: ArgumentHelp("Which version; the last by default.", valueName: "number"))
        var version: Int?

        @Option(
            help: ArgumentHelp("Where to, never over another file; - is standard output.", valueName: "file"))
        var out: String?

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let item = try await office.document(try await office.identify(document, as: "DOCUMENT", .document))
            if let version, version < 1 { throw UseFailure.invalid(option: "--version", expected: .version) }
            let number = version ?? item.versions.last?.number
            guard let chosen = item.versions.first(where: { $0.number == number }) else {
                throw UseFailure.notFound(what: .documentVersion)
            }
            let opening: Opening<Int>
            if let out, out != "-" {
                let file = try OpenedFile(for: out)
                opening = try await office.opener.openContent(chosen.bytes) { try file.write($0) }
                if case .value = opening { try file.keep() }
            } else {
                opening = try await office.opener.openContent(chosen.bytes)
                if out == "-", case .value = opening { return try await write(chosen, in: office) }
            }
            let answer = DocumentAnswer(item: item, version: chosen, opening: opening).answer
            if out == "-" {
                Said.aside(answer.text(in: result.language, zone: office.zone))
            } else {
                answer.show(as: result.format, in: result.language, zone: office.zone)
            }
            guard case .value = opening else { throw ExitCode(1) }
        }

        /// Writes out what has just been checked; it is checked again on the way.
        private func write(_ version: DocumentItem.Version, in office: Office) async throws {
            let again = try await office.opener.openContent(version.bytes) { try Said.bytes($0) }
            guard case .value = again else { throw ExitCode(1) }
        }
    }
}
