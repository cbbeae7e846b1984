import ArgumentParser

/// The commands, in the order in which people meet them.
enum CommandGroups {
    static let all: [CommandGroup] = [
        CommandGroup(
            name: "Installation",
            subcommands: [SetupCommand.self, DoctorCommand.self, OrganisationCommand.self, SampleCommand.self]),
        CommandGroup(
            name: "The register",
            subcommands: [
                ApplyCommand.self, ImportCommand.self, RegisterCommand.self, ProcessorCommand.self, ShareCommand.self,
                StatementCommand.self,
            ]),
        CommandGroup(
            name: "Clients",
            subcommands: [
                ClientCommand.self, ContactCommand.self, EngagementCommand.self, InvoiceCommand.self,
                ConsentCommand.self, ObjectionCommand.self, MayContactCommand.self,
            ]),
        CommandGroup(name: "Rights", subcommands: [RequestCommand.self, DeadlineCommand.self]),
        CommandGroup(name: "From before", subcommands: [ImportCommand.self, BreachCommand.self]),
        CommandGroup(name: "Papers", subcommands: [DocumentCommand.self]),
        CommandGroup(name: "Coming in", subcommands: [ImportCommand.self, MailCommand.self]),
        CommandGroup(
            name: "Mending the record", subcommands: [CorrectCommand.self, RetractCommand.self, RedactCommand.self]),
        CommandGroup(name: "Erasing", subcommands: [EraseCommand.self, HoldCommand.self]),
        CommandGroup(name: "Numbers", subcommands: [CheckCommand.self]),
        CommandGroup(name: "Reports", subcommands: [AgendaCommand.self, ReportCommand.self]),
        CommandGroup(name: "Safekeeping", subcommands: [BackupCommand.self, RestoreCommand.self]),
        CommandGroup(
            name: "The ledger itself", subcommands: [LogCommand.self, ReplayCommand.self, KeyCommand.self]),
    ]
}
