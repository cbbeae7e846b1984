import ArgumentParser
import Facts
import Foundation
import Intake
import Office
import Regulation
import Reports

/// `dossier apply`: a declaration becomes events, and only what is different.
struct ApplyCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Applies a declaration of the register: shows the plan, asks, and records the difference.",
        discussion: """
            Applied twice it records nothing; under the same --command it answers as it did the first time, and does \
            what is left if that broke off. What is missing by law is listed with its article, and allowed.

            EXAMPLE
              dossier apply register.yaml --plan
              dossier apply register.yaml --yes
            """
    )

    @Argument(help: "The declaration, in YAML.")
    var file: String

    @Flag(help: "Only show what would be recorded.")
    var plan = false

    @Flag(help: "Don't ask.")
    var yes = false

    @Flag(help: "End what the declaration no longer names.")
    var endMissing = false

    @Option(help: "text or json.")
    var format: OutputFormat = .text

    @OptionGroup var speech: LanguageOption
    @OptionGroup var choice: OrganisationChoice
    @OptionGroup var who: WhoAndWhen

    func run(in office: Office, at workplace: Workplace) async throws {
        let source = try SourceText(path: file)
        let declaration = try Declaration(file: source)
        guard !plan else {
            let planned = try await office.plan(declaration)
            PlanOutput(plan: planned, endMissing: endMissing, language: speech.chosen).show(as: format)
            return try Self.requireNoConflict(planned)
        }
        // The file to the byte, and what stands in those beside it.
        let content = Array(source.text.utf8) + [0] + Array(declaration.write().utf8)
        let application = try await office.application(
            of: declaration, endMissing: endMissing, by: try who.order(tense: .happened, content: content))
        let output = PlanOutput(
            plan: application.plan, endMissing: endMissing, language: speech.chosen,
            isRepeated: application.isRepeated)
        if format == .text { output.show(as: .text) }
        try Self.requireNoConflict(application.plan)
        if !application.remaining.isEmpty {
            try Confirmation.ask(Words("Dit vastleggen?", "Record this?")[.spoken], unless: yes, option: "--yes")
            var done = 0
            let progress = CountProgress(what: "changes")
            try await office.apply(application) { _, _ in
                done += 1
                progress.show(done, of: application.remaining.count)
            }
            progress.finish()
        }
        if format == .json { output.show(as: .json) }
    }

    private static func requireNoConflict(_ plan: RegisterPlan) throws(OfficeFailure) {
        guard plan.conflicts.isEmpty else { throw .registerMovedOn(things: plan.conflicts.count) }
    }
}
