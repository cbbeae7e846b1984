import ArgumentParser
import Facts
import Mail
import Office
import Reports

extension MailCommand {
    /// `dossier mail show`: one message, to be read.
    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows a message: who sent it, when it was received, what it says, what is attached.",
            discussion: """
                Of HTML only the words are shown; nothing is fetched. Exit code 1 means that it was erased, or can't \
                be read though it should be.

                EXAMPLE
                  dossier mail show 0192f3a4-7b1c-7def-8a12-0123456789ac
                """
        )

        @Argument(help: ArgumentHelp("The message's id.", valueName: "message"))
        var message: String

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var result: ResultOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let item = try await office.message(try await office.identify(message, as: "MESSAGE", .message))
            let opening = try await office.original(of: item)
            MessageSheet(item: item, opening: opening, read: try opening.mail).answer
                .show(as: result.format, in: result.language, zone: office.zone)
            guard case .value = opening else { throw ExitCode(1) }
        }
    }
}

extension Opening<[UInt8]> {
    /// The message that some opened bytes are; nothing where they are none.
    var mail: MailMessage? {
        get throws {
            guard case .value(let bytes) = self else { return nil }
            do {
                return try MailMessage(MemoryBytes(bytes))
            } catch is MailFault {
                return nil
            }
        }
    }
}
