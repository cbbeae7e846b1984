import ArgumentParser

/// `dossier share`: disclosures of personal data.
struct ShareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Records and lists that personal data went to somebody, once or again and again.",
        subcommands: [Record.self, List.self, Show.self, Subjects.self, Confirm.self, Stop.self, Told.self, Due.self]
    )
}
