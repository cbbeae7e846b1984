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

        @Flag(help: "Refuse a sheet with a column whose heading is not known.")
        var strict = false

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
            var hash = [UInt8](repeating: 0, count: Commitment.keyLength).withUnsafeBytes { CommitmentHash(key: $0) }
            let sheet = try SheetFile(path: file, encoding: own?.encoding, separator: own?.separator) { piece in
                piece.withUnsafeBytes { hash.update($0) }
            }
            let source = Source(sheet: sheet, digest: hash.commitment.bytes)
            if mapping == nil, try sheet.isDeclaration {
                let declaration = try Declaration(sheet: sheet)
                return try await take(declaration, from: nil, of: source, into: office)
            }
            var meaning = own ?? SheetMapping()
            meaning.isStrict = strict
            let reading = RegisterSheet.Reading(
                layout: layout, mapping: meaning,
                since: try Day.reading(since, as: "--since") ?? office.today, skipsBad: skipBad,
                countries: Self.countries)
            let register: RegisterSheet
            do {
                register = try RegisterSheet(sheet, reading)
            } catch {
                switch format {
                case .json: Said.out(RegisterSheetNote.json(refusing: error, in: speech.chosen).text)
                case .text: break
                }
                throw error
            }
            try await take(
                try await office.declaration(from: register), from: register, of: source, into: office)
        }

        /// Countries by what they are called in either language.
        private static var countries: [Heading: Country] {
            var countries: [Heading: Country] = [:]
            for country in Country.all {
                for language in Language.allCases { countries[Heading(country.words[language])] = country }
            }
            return countries
        }

        /// The sheet with a digest of its bytes.
        private struct Source {
            let sheet: SheetFile
            let digest: [UInt8]
        }

        /// Shows the plan and, unless that is all, records it.
        private func take(
            _ declaration: Declaration, from register: RegisterSheet?, of source: Source, into office: Office
        ) async throws {
            let note = RegisterSheetNote(register: register, sheet: source.sheet, language: speech.chosen)
            note.tell()
            guard !dryRun else {
                let plan = try await office.plan(declaration)
                return output(plan, of: register).show(as: format, adding: note.json)
            }
            try note.keepLeftOut()
            let order = try who.order(tense: .happened, content: Array(declaration.write().utf8))
            let application = try await office.application(of: declaration, endMissing: false, by: order)
            var shown = output(application.plan, of: register)
            shown.isRepeated = application.isRepeated
            if format == .text { shown.show(as: .text) }
            if !application.remaining.isEmpty {
                try Confirmation.ask(
                    Words("Dit vastleggen?", "Record this?")[.spoken], unless: yes, option: "--yes")
                try await record(application, of: register, source, in: office, by: order)
            }
            if format == .json { shown.show(as: .json, adding: note.json) }
        }

        /// Records what follows, and out of which sheet it came, also where something kept the rest from it.
        private func record(
            _ application: RegisterApplication, of register: RegisterSheet?, _ source: Source, in office: Office,
            by order: Order
        ) async throws {
            var done = 0
            let progress = CountProgress(what: Words("wijzigingen", "changes")[.spoken])
            var failure: (any Error)?
            do {
                try await office.apply(application) { _, _ in
                    done += 1
                    progress.show(done, of: application.remaining.count)
                }
            } catch {
                failure = error
            }
            progress.finish()
            if done > 0 {
                let things = application.plan.steps.count { $0.change != .ended }
                let tally = ImportTally(
                    recorded: register?.taken ?? things, known: register == nil ? application.plan.unchanged : 0,
                    leftOut: register?.leftOut ?? 0)
                try await office.recordRegisterImport(of: source.sheet, digest: source.digest, tally, by: order)
            }
            if let failure { throw failure }
        }

        /// A sheet that names fewer things than the register has says nothing of the others.
        private func output(_ plan: RegisterPlan, of register: RegisterSheet?) -> PlanOutput {
            var plan = plan
            plan.missing = []
            var output = PlanOutput(plan: plan, endMissing: false, language: speech.chosen)
            output.tellsAdded = register != nil
            output.lines = register?.lines ?? [:]
            return output
        }
    }
}
