import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// `dossier share`: disclosures of personal data.
struct ShareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Records and lists that personal data went to somebody.",
        subcommands: [Record.self, List.self]
    )

    /// `dossier share record`: lawful or not.
    struct Record: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a disclosure, and what the law has to say about it.",
            discussion: """
                One that took place (--on, --at) is recorded however it stands with the law; one about to take place \
                is refused where the law says so.

                EXAMPLE
                  dossier share record --to accountant --ground contract --people 12 --on 2026-03-05 \
                --reference "Letter of 5 March"
                  dossier share record --to-name "Voorbeeld Incasso" --ground none --country NL --on 2026-03-05
                """
        )

        @Option(help: ArgumentHelp("The declared recipient, by short name or id.", valueName: "processor"))
        var to: String?

        @Option(help: ArgumentHelp("A recipient that is in no register, by name; it is sealed.", valueName: "name"))
        var toName: String?

        @Option(help: ArgumentHelp("Why it was allowed; none where nothing did.", valueName: "code"))
        var ground: ShareGround

        @Option(help: ArgumentHelp("The activity it belongs to, by short name or id.", valueName: "activity"))
        var activity: String?

        @Option(help: ArgumentHelp("A data category of the activity, by short name or id; again for another one."))
        var category: [String] = []

        @Option(help: ArgumentHelp("A client whose data they were, by id; again for another one.", valueName: "client"))
        var client: [String] = []

        @Option(help: ArgumentHelp("How many people they were about.", valueName: "number"))
        var people: Int?

        @Option(help: ArgumentHelp("Where the data went, if not to the recipient's own country.", valueName: "code"))
        var country: String?

        @Option(help: ArgumentHelp("The letter, ticket or order that goes with it, to be sealed.", valueName: "text"))
        var reference: String?

        @Option(help: ArgumentHelp("What went, and how, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard (to == nil) != (toName == nil) else {
                throw ValidationError("geef óf --to óf --to-name.", "Give either --to or --to-name.")
            }
        }

        func run(in office: Office, at workplace: Workplace) async throws {
            let note = try SuppliedText.optional(note, as: "--note")
            var texts = Details()
            texts[.name] = try toName.map { try SuppliedText.line($0, as: "--to-name") }
            texts[.reference] = try reference.map { try SuppliedText.line($0, as: "--reference") }
            texts[.note] = note?.text
            let order = try recording.who.order(content: note?.content ?? [])
            tell(try await office.recordShare(try await content(in: office), texts, by: order))
        }

        private func content(in office: Office) async throws -> ShareContent {
            var item: RegisterItem<Activity>?
            if let activity { item = try await office.activity(activity) }
            var recipient: StreamID?
            if let to { recipient = try await office.processor(to).stream }
            var clients: [StreamID] = []
            for id in client {
                let found: StreamID = try await office.stream(id, as: "--client", .client)
                clients.append(found)
            }
            return ShareContent(
                activity: item?.stream, categories: try category.map { try office.category($0, of: item) },
                clients: clients, people: people, country: try Country.reading(country, as: "--country"),
                ground: ground, recipient: recipient, referenced: reference != nil)
        }
    }
}
