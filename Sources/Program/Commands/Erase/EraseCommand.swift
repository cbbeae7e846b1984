import ArgumentParser

/// `dossier erase`: erasure of a client or a person, in full or by retention class (Article 17).
struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erases what is known of a client or a person, except what the law has you keep.",
        discussion: """
            Whoever asks for an erasure does not approve it. Where one person decides, which is declared with \
            `dossier organisation officers 1`, that one confirms it a day later.
            """,
        subcommands: [
            Preview.self, Request.self, Approve.self, Resume.self, Withdraw.self, Certificate.self, List.self,
        ]
    )
}
