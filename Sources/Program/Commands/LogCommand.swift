import ArgumentParser
import Ledger
import Office

/// `dossier log`: the ledger's own evidence.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "The ledger itself.",
        subcommands: [Head.self]
    )

    struct Head: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says how many entries the ledger has.",
            discussion: """
                EXAMPLE
                  dossier log head
                """
        )

        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            print(#"{"size":\#(try await office.head().size)}"#)
        }
    }
}
