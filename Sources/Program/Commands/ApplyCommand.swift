import ArgumentParser
import Facts
import Foundation
import Intake
import Office
import Regulation

/// `dossier apply`: a declaration becomes events, and only what is different.
struct ApplyCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Applies a declaration of the register: shows the plan, asks, and records the difference.",
        discussion: """
            Applied twice it records nothing. What is missing by law is listed with its article, and allowed.

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

    @OptionGroup var choice: OrganisationChoice
    @OptionGroup var who: WhoAndWhen

    func run(in office: Office, at workplace: Workplace) async throws {
        let declaration = try Declaration(path: file)
        let planned = try await office.plan(declaration)
        let output = PlanOutput(plan: planned, endMissing: endMissing, language: .preferred)
        if format == .text { Said.out(output.text) }
        guard planned.conflicts.isEmpty else {
            throw OfficeFailure.registerMovedOn(things: planned.conflicts.count)
        }
        let isEmpty = planned.steps.isEmpty && !(endMissing && !planned.missing.isEmpty)
        if !plan, !isEmpty {
            try Confirmation.ask("Record this?", unless: yes, option: "--yes")
            var done = 0
            let progress = CountProgress(what: "changes")
            let total = planned.steps.count + (endMissing ? planned.missing.count : 0)
            try await office.apply(planned, endMissing: endMissing, by: try who.order(tense: .happened)) { _, _ in
                done += 1
                progress.show(done, of: total)
            }
            progress.finish()
        }
        if format == .json { Said.out(output.json) }
    }
}
