import ArgumentParser
import Foundation

/// The program: one command per thing that people do.
@main
struct Dossier: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Privacy accountability as a ledger of facts.",
        discussion: """
            Every contact, consent, purpose, share and request is recorded once and never changed; the client, the \
            register and the reports are computed from what was recorded, for today or for any day in the past.

            Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 the answer is no \
            or something was found, 2 input refused and nothing recorded, 64 wrong use, 69 database not reachable.

            EXAMPLE
              dossier setup
              dossier organisation create example --name "Example B.V."
              dossier apply register.yaml
            """,
        version: "1.0.0",
        groupedSubcommands: CommandGroups.all
    )

    static func main() async {
        do {
            try ArgumentBytes.requireUTF8()
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            FailureReport(error, language: .spoken).exit()
        }
    }
}
