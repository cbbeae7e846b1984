import Archive
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

    /// What came of it.
    struct Moved {
        let moved: Outcome
        /// What the same command recorded besides.
        var besides: [Outcome] = []
    }

    /// Records it anew and takes the wrong one back.
    ///
    /// - Returns: Nothing where it stands in the right place: it is then corrected there.
    func outcome() async throws -> Moved? {
        switch entry.kind {
        case .contact: try await contact().map { Moved(moved: $0) }
        case .consent: try await consent().map { Moved(moved: $0) }
        case .engagement: try await engagement().map { Moved(moved: $0) }
        case .invoice: try await invoice().map { Moved(moved: $0) }
        case .request: try await request()
        case .document: try await document().map { Moved(moved: $0) }
        case .organisation, .actor, .statement, .activity, .processor, .share, .client, .breach, .erasure, .hold,
            .intake, .ledger, .message, .mailServer:
            nil
        }
    }

    /// What stays where it was, with the commands that set it right.
    func remainder() async throws -> RelocationRemainder {
        // What goes along was told in the same stream.
        let told = try await office.openStreams([entry.stream]).filter { goesAlong($0.name) }
        let isOfAnother = truth.client != nil || truth.person != nil || truth.place != nil
        return RelocationRemainder(
            entry: entry, told: isOfAnother ? told : [],
            hanging: try await Archive(office).hanging(on: entry.stream, of: try await family()),
            client: truth.client)
    }

    private func goesAlong(_ name: EventName) -> Bool {
        name != .factCorrected && name != .factRetracted && (entry.kind != .consent || name == entry.name)
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

    private func request() async throws -> Moved? {
        guard truth.client != nil || truth.person != nil else { return nil }
        guard case .received(let known, _, _) = truth.request(try await told(Request.self)) else { return nil }
        guard let client = truth.client ?? known.client else { throw UseFailure.notFound(what: .person) }
        let party = try await party(ConsentParty(client: client, person: known.person))
        guard party != known.client.map({ ConsentParty(client: $0, person: known.person) }) else { return nil }
        guard let whole = try await office.subject(of: client, kind: .client) else {
            throw OfficeFailure.unknown(.client)
        }
        let receipt = RequestReceipt(
            right: known.right, channel: known.channel, client: client, person: party.person,
            calendar: known.calendar)
        // The "no" goes first, as it does when a request comes in: a machine that stops leaves none behind it.
        let besides = try await effect(of: known)
        let subject = party.person ?? whole
        let others = try await office.openStreams([entry.stream]).filter { $0.position != entry.position }
        let (_, order) = try await office.replacing(
            entry, of: Request.self, reason: reason, by: order,
            texts: try await office.replacedTexts(of: others, for: subject)
        ) { $1 }
        let moved = try await office.moveRequest(
            receipt, of: subject, requester: try details() ?? Details(), wording: try text(.wording), by: order)
        return Moved(moved: moved, besides: besides)
    }

    /// Moves what a request did the moment it arrived.
    private func effect(of receipt: RequestReceipt) async throws -> [Outcome] {
        guard receipt.right.takesEffectAtOnce, let client = receipt.client,
            let choice = try await office.effect(of: entry, at: client)
        else { return [] }
        var own = order.continued(as: Office.effectCommand(of: order.command))
        own.occurred = order.occurred
        let relocation = Relocation(entry: choice, truth: truth.party, reason: reason, order: own, office: office)
        return try await relocation.consent().map { [$0] } ?? []
    }

    private func document() async throws -> Outcome? {
        guard truth.client != nil || truth.person != nil || truth.place != nil else { return nil }
        guard case .added(var content) = try await told(Paper.self) else { return nil }
        let old = try await office.documentPlace(
            positions: content.links.positions, streams: content.links.streams)
        var place = truth.place
        if let client = truth.client { place = try await office.documentPlace([client.description]) }
        guard let place = place ?? old else { throw UseFailure.notFound(what: .linkedRecord) }
        var subject = place.client == old?.client ? content.subject : place.subject
        if let person = truth.person {
            guard let client = place.client else { throw UseFailure.notFound(what: .person) }
            subject = try await office.person(person, at: client, as: "--person")
        }
        guard place.client != old?.client || subject != content.subject else { return nil }
        if place.client != old?.client || truth.place != nil { content.links = place.links }
        content.subject = subject
        let entries = try await office.openStreams([entry.stream])
        let texts = try await office.replacedTexts(of: entries, for: subject)
        guard let filed = texts[entry.position]?.content else {
            throw OfficeFailure.textMissing(position: entry.position)
        }
        // A version whose bytes were erased is nothing to take along, and links are those of the wrong records.
        let (_, order) = try await office.replacing(
            entry, of: Paper.self, reason: reason, by: order, texts: texts
        ) { $1.filter { $0.event.version != nil && texts[$0.position]?.content != nil } }
        return try await office.moveDocument(
            content, belongingTo: place.client, try details() ?? Details(), note: try text(.note), filed, by: order)
    }

    /// The fact as it was told first or corrected last.
    private func told<Subject: Decider>(_ subject: Subject.Type) async throws -> Subject.Event {
        let history = try await office.files([entry.stream]).history(of: entry.stream, as: Subject.Event.self)
        guard let told = history.told(at: entry.position) else { throw Refusal.nothingAtPosition(entry.position) }
        return told.event
    }

    /// Whose record it was.
    private func family() async throws -> StreamID? {
        switch entry.kind {
        case .contact:
            switch try await told(Contact.self) {
            case .recorded(let known): return known.client
            }
        case .consent: return try await told(Consent.self).party.client
        case .engagement:
            guard case .started(let client) = try await told(Engagement.self) else { return nil }
            return client
        case .invoice:
            guard case .recorded(let known) = try await told(Invoice.self) else { return nil }
            return known.client
        case .request:
            guard case .received(let known, _, _) = try await told(Request.self) else { return nil }
            return known.client
        case .document, .organisation, .actor, .statement, .activity, .processor, .share, .client, .breach, .erasure,
            .hold, .intake, .ledger, .message, .mailServer:
            return nil
        }
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
