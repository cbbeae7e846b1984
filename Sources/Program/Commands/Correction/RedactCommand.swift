import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// `dossier redact`: one wrong part or document is taken out.
struct RedactCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Takes one part of an event out for good: a wrong note, a document of another.",
        discussion: """
            What else lies under its key is sealed again under the next one, and the old key is destroyed. The event \
            stays, and says that the part was erased. Parts count from 0, or are named: details, note, reason, \
            wording, original, content; `dossier client history` shows an event's number. It can't be undone: it \
            shows what goes and asks first; without a terminal, only --yes does it. One that broke off goes on with \
            `dossier erase resume`.

            EXAMPLE
              dossier redact 41 0 --reason "A health detail that does not belong here."
            """
    )

    @Argument(help: ArgumentHelp("The number of the event.", valueName: "position"))
    var position: String

    @Argument(help: ArgumentHelp("Which of its parts: its number, from 0, or its name.", valueName: "part"))
    var part: String

    @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
    var reason: String

    @Flag(help: "Don't ask.")
    var yes = false

    @OptionGroup var recording: RecordingOptions

    func run(in office: Office, at workplace: Workplace) async throws {
        try recording.who.requireNow()
        guard let position = Int64(position), position >= 0 else {
            throw UseFailure.invalid(option: "POSITION", expected: .position)
        }
        let reason = try SuppliedText(reason, as: "--reason")
        let order = try recording.who.order(tense: .happened, content: reason.content)
        // Sent twice it is recorded once, also when the part has gone by then.
        var number = Int(part)
        if try await !office.hasRecorded(order.command) {
            let chosen = try await office.part(part, at: position)
            number = chosen
            try Confirmation.ask(
                Words("Dit voorgoed wissen?", "Erase this for good?"),
                showing: RedactionPreview(plan: try await office.redactionPlan(position, parts: [chosen])).answer,
                unless: yes, option: "--yes", as: recording.result, zone: office.zone)
        }
        guard let part = number else { throw UseFailure.invalid(option: "PART", expected: .partNumber) }
        let outcome = try await office.redact(position, part: part, reason: reason.text, by: order)
        try await office.carryOut(outcome.stream, by: order)
        await workplace.reclaim()
        tell(outcome, adding: try await office.erasure(outcome.stream).told)
    }
}
