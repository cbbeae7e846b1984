import ArgumentParser

/// `dossier request`: rights requests, from receipt to the closed file.
struct RequestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Receives, decides and answers requests of people about their data (Article 12-22).",
        subcommands: [
            Receive.self, AskIdentity.self, VerifyIdentity.self, AskClarification.self, TakeClarification.self,
            Extend.self, Decide.self, Send.self, NotifyRecipient.self, Close.self, List.self, Show.self,
        ]
    )
}
