import ArgumentParser
import Ledger
import Office
import Reports

/// `dossier log`: the ledger's own evidence.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "The ledger itself.",
        subcommands: [Head.self, Verify.self]
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
        @OptionGroup var answer: AnswerOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let head = try await office.head()
            switch answer.chosenFormat {
            case .json: Said.out(JSON.object(["size": .integer(head.size)]).text)
            case .text:
                let (count, moment) = (Int(head.size), head.recordedAt)
                let notation = Notation(answer.language, zone: office.zone)
                let phrase = Phrase(
                    "{count} vastleggingen, de laatste op {day}.", "{count} entries, the last one of {day}.",
                    [.count: .number(count), .day: .moment(moment)])
                Said.out(phrase.text(in: notation))
            }
        }
    }
}
