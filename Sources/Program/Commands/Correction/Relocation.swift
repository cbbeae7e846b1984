import Facts
import Office
import Regulation
import Reports

/// A fact that stood under the wrong client, person or purpose, and is recorded where it belongs.
struct Relocation {
    let entry: OpenedEntry
    let truth: Truth
    let reason: String
    let order: Order
    let office: Office

    /// Records it anew and takes the wrong one back.
    ///
    /// - Returns: Nothing where it stands in the right place: it is then corrected there.
    func outcome() async throws -> Outcome? {
        switch entry.kind {
        case .contact: try await contact()
        case .consent: try await consent()
        case .engagement: try await engagement()
        case .invoice: try await invoice()
        case .organisation, .actor, .statement, .activity, .processor, .share, .client, .request, .breach, .document,
            .erasure, .hold, .intake, .ledger, .message, .mailServer:
            nil
        }
    }

    /// The texts that stay sealed with the key of whoever they are not about.
    private var left: [PartName] {
        guard truth.client != nil || truth.person != nil else { return [] }
        return entry.parts.compactMap { part in
            if case .value = part.opening { part.description.name } else { nil }
        }
    }

    /// The same for scripts.
    var redactable: [String: JSON] {
        guard !left.isEmpty else { return [:] }
        let parts = JSON.array(left.map { .string($0.rawValue) })
        return ["redactable": .object(["position": .integer(entry.position), "parts": parts])]
    }

    /// What is still to be done, with the command that does it.
    var sentence: Words? {
        guard !left.isEmpty else { return nil }
        let commands = left.map { "  dossier redact \(entry.position) \($0.rawValue) --reason …" }
            .joined(separator: "\n")
        return Words(
            "De tekst bij nummer \(entry.position) blijft verzegeld onder wie het niet was. Wis die met:\n\(commands)",
            "The text of entry \(entry.position) stays sealed under whoever it was not. Take it out with:\n\(commands)")
    }

    private func contact() async throws -> Outcome? {
        guard truth.client != nil || truth.person != nil else { return nil }
        let (told, order) = try await office.replacing(entry, of: Contact.self, reason: reason, by: order)
        guard case .recorded(let known) = truth.contact(told.event) else { return nil }
        let party = try await party(ConsentParty(client: known.client, person: known.person))
        guard party.client != known.client || party.person != known.person else { return nil }
        let details = ContactDetails(
            client: party.client, person: party.person, channel: known.channel, direction: known.direction,
            nature: known.nature, purpose: known.purpose)
        return try await office.recordContact(
            details, declared: try await declared(known.purpose), note: try text(.note), by: order)
    }

    private func consent() async throws -> Outcome? {
        guard truth.client != nil || truth.person != nil || truth.purpose != nil else { return nil }
        let (told, order) = try await office.replacing(entry, of: Consent.self, reason: reason, by: order) {
            told, others in
            // Whose withdrawal that is can't be told from here, and a "yes" without its withdrawal would count.
            let later = others.filter { $0.event.name == .consentWithdrawn && $0.day >= told.day }
            guard told.event.name != .consentGiven || later.isEmpty else {
                throw OfficeFailure.restedOn(position: told.position, by: later.map(\.position))
            }
            return []
        }
        let party = try await party(told.event.party)
        let purpose = truth.purpose ?? told.event.purpose
        guard party != told.event.party || purpose != told.event.purpose else { return nil }
        let event = truth.consent(told.event).moved(to: party, purpose: purpose)
        return try await office.recordChoice(
            event, declared: try await declared(purpose), wording: try text(.wording), by: order)
    }

    private func engagement() async throws -> Outcome? {
        guard let client = truth.client else { return nil }
        let (told, order) = try await office.replacing(entry, of: Engagement.self, reason: reason, by: order) {
            $1.filter { $0.event == .ended }
        }
        guard told.event != .started(client: client) else { return nil }
        return try await office.startEngagement(for: client, try details() ?? Details(), by: order)
    }

    private func invoice() async throws -> Outcome? {
        guard let client = truth.client else { return nil }
        let (told, order) = try await office.replacing(entry, of: Invoice.self, reason: reason, by: order) {
            $1.filter { $0.event == .paid }
        }
        guard case .recorded(let known) = truth.invoice(told.event), known.client != client else { return nil }
        guard let number = try details()?[.reference] else { throw OfficeFailure.textMissing(position: entry.position) }
        return try await office.recordInvoice(
            // The engagement that it was for is one of the wrong client.
            InvoiceContent(client: client, cents: known.cents), number: number, note: try text(.note), by: order)
    }

    /// Whose it in truth is; another client's without a person is that client's as a whole.
    private func party(_ told: ConsentParty) async throws -> ConsentParty {
        let client = truth.client ?? told.client
        return ConsentParty(client: client, person: try await office.person(truth.person, at: client))
    }

    private func declared(_ purpose: ElementID?) async throws -> StreamID? {
        try await office.purpose(purpose?.description)?.declared
    }

    private func text(_ name: PartName) throws -> String? { try readable(entry.text(name)) }

    private func details() throws -> Details? { try readable(entry.details) }

    /// What a text says; nothing where there was none or it was erased, which it stays.
    private func readable<Value>(_ opening: Opening<Value>?) throws -> Value? {
        switch opening {
        case .value(let value): value
        case .erased, nil: nil
        case .unreadable: throw OfficeFailure.textMissing(position: entry.position)
        }
    }
}
