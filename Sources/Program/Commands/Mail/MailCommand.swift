import ArgumentParser

/// `dossier mail`: what came in by mail, and what it is.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Sorts incoming mail: contact, request, objection, opt-out, or not yours.",
        subcommands: [List.self, Show.self, Save.self, File.self, Prove.self, Server.self]
    )
}
