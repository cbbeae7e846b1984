import ArgumentParser

/// `dossier organisation`: the organisations on this installation.
struct OrganisationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisation",
        abstract: "Creates, lists and shows the organisations on this installation.",
        subcommands: [Create.self, List.self, Show.self, Officers.self]
    )
}
