import Facts
import Office
import Regulation
import Reports

/// A command that takes the next step with a request.
protocol RequestStep: RecordingCommand {
    /// The request's id, as typed.
    var request: String { get }
    /// Why, where a reason is given; it is sealed.
    var reason: String? { get }

    func step(in office: Office, explained: Bool) async throws -> Request.Command
}

extension RequestStep {
    var reason: String? { nil }

    func run(in office: Office, at workplace: Workplace) async throws {
        let request: StreamID = try await office.stream(request, as: "REQUEST", .request)
        let reason = try SuppliedText.optional(reason, as: "--reason")
        let command = try await step(in: office, explained: reason != nil)
        let outcome = try await office.step(
            command, with: request, reason: reason?.text,
            by: try recording.who.order(content: reason?.content ?? []))
        try await tell(outcome, dueIn: office)
    }
}

extension RecordingCommand {
    /// Shows what was recorded of a request, and by when it is to be answered now.
    func tell(_ outcome: Outcome, also: [Outcome] = [], dueIn office: Office) async throws {
        let state: Request = try await office.files([outcome.stream]).state(of: outcome.stream)
        let due = state.file?.due
        let notation = Notation(recording.result.language, zone: office.zone)
        var words: Words?
        if let due, state.answeredOn == nil, state.closedOn == nil {
            let day = notation.day(due)
            words =
                state.file?.isSuspended ?? false
                ? Words(
                    "De termijn staat stil tot het antwoord er is.", "The term stands still until the answer comes.")
                : Words("Antwoord uiterlijk op \(day).", "Answer on \(day) at the latest.")
        }
        tell(outcome, also: also, adding: ["due": .day(due)], saying: words)
    }
}
