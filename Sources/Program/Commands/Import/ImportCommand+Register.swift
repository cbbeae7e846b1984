import ArgumentParser
import Facts
import Foundation
import Intake
import Office
import Regulation
import Reports

extension ImportCommand {
    /// `dossier import register`: the officer's own sheet into activities and processors.
    struct Register: OfficeCommand {
        static let configuration = CommandConfiguration(
            commandName: "register",
            abstract: "Brings in a register that is kept in a spreadsheet: shows the plan, asks, and records it.",
            discussion: """
                The sheet is CSV, a row for each processing activity. Usual headings in Dutch and English are known; \
                --mapping says what others mean: a file, or the name of a layout (gba, ico, cnil, ciso-assistant). \
                What register export --format csv wrote is known by itself. What the sheet doesn't say is listed by \
                article, and allowed. The same file again records nothing.

                EXAMPLE
                  dossier import register verwerkingen.csv --dry-run
                  dossier import register ropa.csv --mapping ico --since 2024-01-01 --yes
                """
        )

        @Argument(help: ArgumentHelp("The sheet, in CSV.", valueName: "file"))
        var file: String

        @Option(help: ArgumentHelp("What its headings and words mean: a file, or a layout.", valueName: "file|name"))
        var mapping: String?

        @Flag(help: "Only show what would be recorded.")
        var dryRun = false

        @Flag(help: "Leave out rows with something wrong, and write them to a file beside this one.")
        var skipBad = false

        @Option(
            help: ArgumentHelp("The first day of activities whose row says none; today by default.", valueName: "day"))
        var since: String?

        @Flag(help: "Don't ask.")
        var yes = false

        @Option(help: "text or json.")
        var format: OutputFormat = .text

        @OptionGroup var speech: LanguageOption
        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var who: WhoAndWhen

        func run(in office: Office, at workplace: Workplace) async throws {
            let layout = mapping.flatMap(RegisterLayout.init(rawValue:))
            let own = try mapping.flatMap { layout == nil ? $0 : nil }.map { (path) throws(IntakeFailures) in
                try SheetMapping(path: path, fields: RegisterField.allCases.map(\.rawValue), kind: "register")
            }
            let sheet = try SheetFile(path: file, encoding: own?.encoding, separator: own?.separator)
            if mapping == nil, try sheet.isDeclaration {
                let declaration = try Declaration(sheet: sheet)
                return try await take(declaration, from: nil, of: sheet, into: office)
            }
            let reading = RegisterSheet.Reading(
                layout: layout, mapping: own ?? SheetMapping(),
                since: try Day.reading(since, as: "--since") ?? office.today, skipsBad: skipBad,
                countries: Self.countries)
            let register = try RegisterSheet(sheet, reading)
            try await take(
                try await office.declaration(from: register), from: register, of: sheet, into: office)
        }

        /// Countries by what they are called in either language.
        private static var countries: [Heading: Country] {
            var countries: [Heading: Country] = [:]
            for country in Country.all {
                for language in Language.allCases { countries[Heading(country.words[language])] = country }
            }
            return countries
        }

        /// Shows the plan and, unless that is all, records it.
        private func take(
            _ declaration: Declaration, from register: RegisterSheet?, of sheet: SheetFile, into office: Office
        ) async throws {
            let note = RegisterSheetNote(register: register, file: file, language: speech.chosen)
            note.tell()
            guard !dryRun else {
                let plan = try await office.plan(declaration)
                return output(plan).show(as: format, adding: note.json)
            }
            try note.keepLeftOut(of: sheet)
            let application = try await office.application(
                of: declaration, endMissing: false,
                by: try who.order(tense: .happened, content: Array(declaration.write().utf8)))
            var shown = output(application.plan)
            shown.isRepeated = application.isRepeated
            if format == .text { shown.show(as: .text) }
            if !application.remaining.isEmpty {
                try Confirmation.ask("Record this?", unless: yes, option: "--yes")
                var done = 0
                let progress = CountProgress(what: "changes")
                try await office.apply(application) { _, _ in
                    done += 1
                    progress.show(done, of: application.remaining.count)
                }
                progress.finish()
            }
            if format == .json { shown.show(as: .json, adding: note.json) }
        }

        /// A sheet that names fewer things than the register has says nothing of the others.
        private func output(_ plan: RegisterPlan) -> PlanOutput {
            var plan = plan
            plan.missing = []
            return PlanOutput(plan: plan, endMissing: false, language: speech.chosen)
        }
    }
}
