import ArgumentParser

/// `dossier document`: the papers that go with what is recorded.
struct DocumentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document",
        abstract: "Keeps papers, sealed, with the records they belong to.",
        subcommands: [Add.self, Link.self, List.self, Open.self]
    )
}
