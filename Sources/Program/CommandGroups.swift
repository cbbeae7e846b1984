import ArgumentParser

/// The commands, in the order in which people meet them.
enum CommandGroups {
    static let all: [CommandGroup] = [
        CommandGroup(name: "Installation", subcommands: [SetupCommand.self, OrganisationCommand.self]),
        CommandGroup(name: "The ledger itself", subcommands: [LogCommand.self]),
    ]
}
