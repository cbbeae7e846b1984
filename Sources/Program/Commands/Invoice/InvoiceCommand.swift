import ArgumentParser

/// `dossier invoice`: what was sent to clients to be paid, and when it was.
struct InvoiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice",
        abstract: "Records and lists invoices, whose payment begins the term for keeping them.",
        subcommands: [Record.self, Paid.self, List.self]
    )
}
