import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// `dossier retract`: a fact should not have been told.
struct RetractCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "retract",
        abstract: "Takes a recorded fact back, with the reason; both stay on record.",
        discussion: """
            What the law found about the fact goes with it. Reports as known before still show it. The first fact of a \
            client takes everything about that client out of sight: what, is shown first, and has to be confirmed. To \
            bring a fact back, correct it: `dossier correct 41 --reason "It was right."`.

            EXAMPLE
              dossier retract 41 --reason "Recorded under the wrong client."
            """
    )

    @OptionGroup var correction: CorrectionOptions
    @Flag(help: "Take a whole client out of sight without asking.")
    var yes = false

    @OptionGroup var recording: RecordingOptions

    func run(in office: Office, at workplace: Workplace) async throws {
        let position = try correction.number()
        let reason = try SuppliedText(correction.reason, as: "--reason")
        guard let entry = try await office.openEntries(at: [position]).first else {
            throw UseFailure.notFound(what: .entry)
        }
        let order = try recording.who.order(content: reason.content)
        if entry.name == .clientRecorded {
            let hidden = try await office.hidden(with: entry.stream).text(in: recording.result.language)
            Said.aside(hidden)
            try Confirmation.ask(
                Words("Alles van deze klant terugnemen?", "Take all of this client back?")[recording.result.language],
                unless: yes, option: "--yes")
        }
        tell(try await Self.retract(entry, reason: reason.text, in: office, by: order))
    }

    private static func retract(
        _ entry: OpenedEntry, reason: String, in office: Office, by order: Order
    ) async throws -> Outcome {
        func retract<Subject: Decider>(_ subject: Subject.Type) async throws -> Outcome {
            try await office.retract(subject, at: entry.position, in: entry.stream, reason: reason, by: order)
        }
        if let bar = entry.name.mending.retractionBar, bar != .correction {
            throw OfficeFailure.barred(position: entry.position, bar)
        }
        switch entry.kind {
        case .organisation, .actor, .erasure, .hold, .intake, .ledger:
            throw OfficeFailure.notCorrectable(position: entry.position)
        case .statement: return try await retract(Statement.self)
        case .activity: return try await retract(Activity.self)
        case .processor: return try await retract(Processor.self)
        case .share: return try await retract(Share.self)
        case .client: return try await retract(Client.self)
        case .engagement: return try await retract(Engagement.self)
        case .invoice: return try await retract(Invoice.self)
        case .contact: return try await retract(Contact.self)
        case .consent: return try await retract(Consent.self)
        case .request: return try await retract(Request.self)
        case .document: return try await retract(Paper.self)
        case .breach: return try await retract(Breach.self)
        case .mailServer: return try await retract(MailServer.self)
        case .message: return try await retract(Message.self)
        }
    }
}
