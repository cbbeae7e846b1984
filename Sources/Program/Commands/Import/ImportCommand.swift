import ArgumentParser

/// `dossier import`: brings in what the organisation has elsewhere.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings in what you have elsewhere; the same again records nothing twice.",
        subcommands: ImportSheetCommands.all + [Register.self, Mail.self, List.self]
    )
}
