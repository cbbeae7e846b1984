import ArgumentParser
import Facts
import Intake
import Office
import Regulation
import Reports

extension StatementCommand {
    /// `dossier statement add`: a version is published.
    struct Add: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records a version of the statement, word for word, and the promises in it that can be checked.",
            discussion: """
                From the day on which it holds, what is recorded is held against its promises.

                EXAMPLE
                  dossier statement add verklaring.txt --valid-from 2026-04-01 --language nl \
                --promise processors-in-union --promise follow-up-term
                """
        )

        @Argument(help: "The statement as plain text; - reads standard input.")
        var file: String

        @Option(help: ArgumentHelp("The first day on which it is the statement.", valueName: "day"))
        var validFrom: String

        @Option(help: "A promise in it that can be checked; again for another one.")
        var promise: [Promise] = []

        @Option(help: "What you call this version, to be sealed.")
        var title: String?

        @Option(help: "The short name by which you mention it.")
        var slug: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let validFrom: Day = try Day.reading(validFrom, as: "--valid-from")
            let wording = file == "-" ? try SuppliedText("-", as: "FILE").text : try SourceText(path: file).text
            guard !wording.isEmpty else { throw UseFailure.invalid(option: "FILE", expected: .text) }
            var texts = Details()
            texts[.title] = try title.map { try SuppliedText.line($0, as: "--title") }
            texts[.slug] = slug
            guard slug.map(Slug.isOne) ?? true else { throw UseFailure.invalid(option: "--slug", expected: .slug) }
            // The language of the statement is the one that is asked for, or else the organisation's own.
            let language = recording.result.speech.language ?? office.language
            let content = StatementContent(language: language, validFrom: validFrom, promises: promise)
            tell(
                try await office.publishStatement(
                    content, wording: wording, texts, by: try recording.who.order(content: Array(wording.utf8))))
        }
    }
}
