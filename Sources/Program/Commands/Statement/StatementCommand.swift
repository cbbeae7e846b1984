import ArgumentParser

/// `dossier statement`: the versions of the privacy statement.
struct StatementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Keeps the versions of your privacy statement and what they promise.",
        subcommands: [Add.self, List.self, Difference.self]
    )
}
