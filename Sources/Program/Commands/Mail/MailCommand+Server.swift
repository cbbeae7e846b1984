import ArgumentParser
import Facts
import Office
import Reports

extension MailCommand {
    /// `dossier mail server`: the servers that take in the organisation's mail.
    struct Server: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "server",
            abstract: "Declares the servers that take in your mail: their word proves when a message was received.",
            subcommands: [Add.self, List.self, End.self]
        )

        /// `dossier mail server add`.
        struct Add: RecordingCommand {
            static let configuration = CommandConfiguration(
                abstract: "Declares a server as one that takes in your mail.",
                discussion: """
                    It is the name after "by" in the topmost Received lines of messages that reached you. Declare all \
                    of them: a sender can write such lines too, and is only found out by yours above theirs. Messages \
                    that were imported before are read again: see `dossier mail prove`.

                    EXAMPLE
                      dossier mail server add mx.example.nl
                    """
            )

            @Argument(help: ArgumentHelp("The server's name.", valueName: "host"))
            var host: String

            @OptionGroup var recording: RecordingOptions

            func run(in office: Office, at workplace: Workplace) async throws {
                let order = try recording.who.order()
                let outcome = try await office.declareMailServer(try MailHost.reading(host, as: "HOST"), by: order)
                let review = try await MailHost.prove(in: office, by: order)
                tell(outcome, adding: review.members, saying: review.read > 0 ? review.words : nil)
            }
        }

        /// `dossier mail server list`.
        struct List: OfficeCommand {
            static let configuration = CommandConfiguration(
                abstract: "Lists the servers that take in your mail.",
                discussion: """
                    EXAMPLE
                      dossier mail server list
                    """
            )

            @OptionGroup var choice: OrganisationChoice
            @OptionGroup var result: ResultOptions

            func run(in office: Office, at workplace: Workplace) async throws {
                let servers = try await office.allMailServers()
                switch result.format {
                case .json:
                    Said.out(
                        JSON.array(
                            servers.map {
                                ["id": .identifier($0.stream), "host": .string($0.name), "ended": .day($0.ended)]
                            }
                        ).text)
                case .text:
                    let none = Words(
                        "Er is nog geen mailserver genoemd: dossier mail server add HOST.",
                        "No mail server has been declared yet: dossier mail server add HOST.")
                    Said.out(
                        servers.isEmpty
                            ? none[result.language]
                            : servers.map { server in
                                guard let ended = server.ended else { return server.name }
                                return server.name
                                    + Words(" (tot en met \(ended))", " (until \(ended))")[result.language]
                            }.joined(separator: "\n"))
                }
            }
        }

        /// `dossier mail server end`.
        struct End: RecordingCommand {
            static let configuration = CommandConfiguration(
                abstract: "Says that a server takes in no more mail for you; what it proved stays proven.",
                discussion: """
                    EXAMPLE
                      dossier mail server end mx.example.nl
                    """
            )

            @Argument(help: ArgumentHelp("The server's name.", valueName: "host"))
            var host: String

            @OptionGroup var recording: RecordingOptions

            func run(in office: Office, at workplace: Workplace) async throws {
                let name = try MailHost.reading(host, as: "HOST")
                guard let server = try await office.mailServers().first(where: { $0.name == name }) else {
                    throw UseFailure.notFound(what: .mailServer)
                }
                tell(try await office.endMailServer(server.stream, by: try recording.who.order()))
            }
        }
    }
}
