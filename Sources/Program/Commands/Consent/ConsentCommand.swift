import ArgumentParser

/// `dossier consent`: yes, no, and no more, per purpose and channel.
struct ConsentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: "Records what people say yes and no to, per purpose and channel.",
        subcommands: [Give.self, Refuse.self, Withdraw.self, OptOut.self]
    )
}
