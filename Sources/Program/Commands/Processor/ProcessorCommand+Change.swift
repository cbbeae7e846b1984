import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension ProcessorCommand {
    /// `dossier processor change`.
    struct Change: ProcessorChange {
        static let configuration = CommandConfiguration(
            abstract: "Changes what the register says of a party; only what is given changes.",
            discussion: """
                EXAMPLE
                  dossier processor change hosting --storage NL --storage DE --on 2026-03-05
                """
        )

        @Argument(help: ArgumentHelp("The party, by short name or id.", valueName: "processor"))
        var processor: String

        @OptionGroup(title: "What is different") var party: ProcessorOptions
        @OptionGroup var recording: RecordingOptions

        func change(_ content: ProcessorContent, in office: Office, on day: Day) throws -> ProcessorContent {
            try party.changing(content)
        }

        func rewrite(_ texts: Details) throws -> Details { try party.changing(texts) }
    }

    /// `dossier processor agreement`: the contract of Article 28(3), or the arrangement of Article 26(1).
    struct Agreement: ProcessorChange {
        static let configuration = CommandConfiguration(
            abstract: "Records the agreement with a party, or ends one with --until.",
            discussion: """
                Its clauses are the letters of Article 28(3), all of them by default.

                EXAMPLE
                  dossier processor agreement hosting --signed 2026-03-01 --from 2026-03-05 --reference "DPA-12"
                """
        )

        @Argument(help: ArgumentHelp("The party, by short name or id.", valueName: "processor"))
        var processor: String

        @Option(help: ArgumentHelp("The day on which it was signed.", valueName: "day"))
        var signed: String?

        @Option(help: ArgumentHelp("Its first day.", valueName: "day"))
        var from: String?

        @Option(help: ArgumentHelp("Its last day.", valueName: "day"))
        var until: String?

        @Option(help: ArgumentHelp("A letter of Article 28(3) that it covers; again for another.", valueName: "letter"))
        var clause: [AgreementClause] = []

        @Option(help: ArgumentHelp("Where it is to be found, to be sealed.", valueName: "text"))
        var reference: String?

        @OptionGroup var recording: RecordingOptions

        func validate() throws {
            guard [signed, from, until].contains(where: { $0 != nil }) else {
                throw ValidationError("geef --signed, --from of --until.", "Give --signed, --from or --until.")
            }
        }

        func change(_ content: ProcessorContent, in office: Office, on day: Day) throws -> ProcessorContent {
            let signed: Day? = try Day.reading(signed, as: "--signed")
            let from: Day? = try Day.reading(from, as: "--from")
            let until: Day? = try Day.reading(until, as: "--until")
            var content = content
            let known = content.agreement
            content.agreement = ProcessorAgreement(
                signed: signed ?? known?.signed, from: from ?? known?.from ?? signed ?? day,
                until: until ?? (from == nil ? known?.until : nil),
                clauses: clause.isEmpty ? known?.clauses ?? AgreementClause.allCases : clause)
            return content
        }

        func rewrite(_ texts: Details) throws -> Details {
            guard let reference else { return texts }
            var texts = texts
            texts[.reference] = try SuppliedText.line(reference, as: "--reference")
            return texts
        }
    }
}
