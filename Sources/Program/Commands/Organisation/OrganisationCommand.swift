import ArgumentParser

/// `dossier organisation`: the organisations on this installation.
struct OrganisationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "The organisations on this installation: created, shown, taken along, brought in, closed.",
        subcommands: [
            Create.self, List.self, Show.self, Officers.self, Export.self, Import.self, Close.self,
        ]
    )
}
