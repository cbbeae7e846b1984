import ArgumentParser

/// `dossier client`: clients and their people.
struct ClientCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client",
        abstract: "Records, changes, ends, finds, copies and merges clients and their people.",
        subcommands: [
            Record.self, Change.self, End.self, Find.self, ClientShowCommand.self, ClientHistoryCommand.self,
            ClientExportCommand.self, AddPerson.self, ChangePerson.self, RemovePerson.self, Duplicates.self, Merge.self,
            Split.self,
        ]
    )
}
