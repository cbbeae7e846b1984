import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension OrganisationCommand {
    /// `dossier organisation officers`: how many people decide.
    struct Officers: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Declares how many people decide on privacy here.",
            discussion: """
                With one, no second person can approve an erasure: the one who asked for it confirms it a day later, \
                and the certificate says so.

                EXAMPLE
                  dossier organisation officers 1
                """
        )

        @Argument(help: ArgumentHelp("How many.", valueName: "number"))
        var number: Int

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            try recording.who.requireNow()
            let item = try await office.profileItem()
            guard var content = item.state.content, let texts = item.texts.value else {
                throw UseFailure.textsUnreadable(StreamKind.organisation.words)
            }
            content.officers = number
            tell(
                try await office.changeOrganisation(
                    to: content, texts, rewritten: false, by: try recording.who.order(tense: .happened)))
        }
    }
}
