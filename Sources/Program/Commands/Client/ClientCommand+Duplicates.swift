import ArgumentParser
import Office
import Reports

extension ClientCommand {
    /// `dossier client duplicates`: who may be kept twice.
    struct Duplicates: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists clients who may be the same: by address, number or name, and why.",
            discussion: """
                Values that a client had before count too, and those of people at it. Names are compared by their \
                words, as they stand in the index: no name is opened to find out. Names of common words only have to \
                be the same. Merge with `dossier client merge`.

                EXAMPLE
                  dossier client duplicates
                """
        )

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var answer: AnswerOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            Answer(DuplicateList(pairs: try await office.duplicates()))
                .show(as: answer.chosenFormat, in: answer.language, zone: office.zone)
        }
    }
}
