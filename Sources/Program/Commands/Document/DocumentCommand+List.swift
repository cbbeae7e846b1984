import ArgumentParser
import Facts
import Office
import Regulation
import Reports
import Vault

extension DocumentCommand {
    /// `dossier document list`: the newest first.
    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the documents: what they are, what they belong to, and how many versions there are.",
            discussion: """
                EXAMPLE
                  dossier document list --client 0192f3a4-7b1c-7def-8a12-0123456789ab
                """
        )

        @Option(help: "Only those that are linked to this record or entry itself.")
        var to: String?

        @Option(help: ArgumentHelp("Only those among the records of this client, by id.", valueName: "client"))
        var client: String?

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let client: StreamID? = try await office.stream(client, as: "--client", .client)
            var links: DocumentLinks?
            if let to { links = try await office.documentPlace([to]).links }
            let documents = try await office.documents(of: client).filter { document in
                links.map { $0.subtracting(document.content.links).isEmpty } ?? true
            }
            Answer(DocumentList(masthead: try await office.masthead(), documents: documents.compactMap(\.line)))
                .show(as: result.format, in: result.language, zone: office.zone)
        }
    }
}

extension DocumentItem {
    /// What a list says of it: what its last version is called.
    var line: DocumentLine? {
        versions.last.map { last in
            DocumentLine(
                stream: stream, content: content, versions: versions.count, day: last.day, texts: last.texts,
                media: last.bytes.part.media, events: versions.map(\.position))
        }
    }
}
