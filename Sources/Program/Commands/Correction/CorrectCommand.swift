import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// `dossier correct`: a fact was told wrongly.
struct CorrectCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Corrects a recorded fact, with the reason: when it was, or what it was.",
        discussion: """
            --on and --at say when it in truth happened. What is not given stays as it was told. Reports as known \
            before still show what was believed. A wrong name or address is put right with `dossier client change`. \
            With --client, --person or another --purpose of a consent or objection, it is recorded anew where it \
            belongs with its texts, and taken back where it was told, at once. The end of an engagement, the payment \
            of an invoice, the course of a request and the versions of a document go along; a consent that was \
            withdrawn goes after its withdrawal. What is linked to it stays, and is named in the answer. A text under \
            the wrong client stays there, sealed, until you take it out with `dossier redact`. A disclosure that named \
            several clients is told with --instead-of which of them was wrong. \
            Documentation/Events.md says of each fact what can be corrected.

            EXAMPLE
              dossier correct 41 --reason "The letter was dated the 3rd." --on 2026-03-03
              dossier correct 42 --reason "It was a call." --channel phone
              dossier correct 43 --reason "It was their neighbour." --client 0192f3a4-7b1c-7def-8a12-0123456789ab
            """
    )

    @OptionGroup var correction: CorrectionOptions
    @OptionGroup(title: "What it in truth was") var truth: TruthOptions
    @OptionGroup var recording: RecordingOptions

    func run(in office: Office, at workplace: Workplace) async throws {
        let position = try correction.number()
        let reason = try SuppliedText(correction.reason, as: "--reason")
        guard let entry = try await office.openEntries(at: [position]).first else {
            throw UseFailure.notFound(what: .entry)
        }
        let truth = try await truth.read(in: office)
        try truth.require(for: entry.name)
        let order = try recording.who.order(content: reason.content)
        let relocation = Relocation(entry: entry, truth: truth, reason: reason.text, order: order, office: office)
        if let outcome = try await relocation.outcome() {
            let remainder = try await relocation.remainder()
            tell(outcome.moved, also: outcome.besides, adding: remainder.json, saying: remainder.sentence)
            return
        }
        tell(try await Self.correct(entry, to: truth, reason: reason.text, in: office, by: order))
    }

    private static func correct(
        _ entry: OpenedEntry, to truth: Truth, reason: String, in office: Office, by order: Order
    ) async throws -> Outcome {
        func correct<Subject: Decider>(
            _ subject: Subject.Type, _ event: @escaping @Sendable (Subject.Event) throws -> Subject.Event = { $0 }
        ) async throws -> Outcome {
            try await office.correct(
                subject, at: entry.position, in: entry.stream, reason: reason, by: order, event)
        }
        // Of a correction its own decider says which fact it is about.
        if let bar = entry.name.mending.correctionBar, bar != .correction {
            throw OfficeFailure.barred(position: entry.position, bar)
        }
        switch entry.kind {
        case .organisation, .actor, .erasure, .hold, .intake, .ledger, .message:
            throw OfficeFailure.notCorrectable(position: entry.position)
        case .statement: return try await correct(Statement.self)
        case .activity: return try await correct(Activity.self)
        case .processor: return try await correct(Processor.self)
        case .share: return try await correct(Share.self, truth.share)
        case .client: return try await correct(Client.self, truth.client)
        case .engagement: return try await correct(Engagement.self)
        case .invoice: return try await correct(Invoice.self, truth.invoice)
        case .contact: return try await correct(Contact.self, truth.contact)
        case .consent: return try await correct(Consent.self, truth.consent)
        case .request: return try await correct(Request.self, truth.request)
        case .document: return try await correct(Paper.self, truth.document)
        case .breach: return try await correct(Breach.self)
        case .mailServer: return try await correct(MailServer.self)
        }
    }
}
