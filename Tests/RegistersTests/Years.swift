import Facts
import Regulation

/// Invented years of a small firm: every kind of stream, with facts told late, corrected and retracted.
struct Years {
    private(set) var told: [Told] = []
    private var generator: SeededGenerator
    private var targets: [Target] = []

    /// A fact that may be corrected or retracted later on; positions count from where these years begin.
    private struct Target {
        let place: Int64
        let fact: Told
    }

    /// Makes them up; `start` is the position at which the first of these facts will stand.
    init(seed: UInt64, clients: Int, from start: Int64 = 0, time: () -> StreamID) {
        generator = SeededGenerator(seed: seed)
        if start == 0 { told.append(organisation(time())) }
        let statement = time()
        tell(.init(StatementEvent.published(content()), .statement, in: statement, on: day()), start)
        let activity = time()
        activityLife(activity, start)
        let processor = time()
        processorLife(processor, start)
        for _ in 0..<clients {
            clientLife(time(), time, start)
            if generator.chance(oneIn: 3) { share(time(), activity, processor, start) }
            if generator.chance(oneIn: 4) { mend(start) }
        }
    }

    private mutating func tell(_ fact: Told, _ start: Int64) {
        targets.append(Target(place: start + Int64(told.count), fact: fact))
        told.append(fact)
    }

    private mutating func day() -> Day {
        Day(nearestTo: 2020, 1, 1).adding(days: Int.random(in: 0..<2_000, using: &generator))
    }

    private mutating func organisation(_ stream: StreamID) -> Told {
        Told(OrganisationEvent.created(OrganisationContent(practice: true)), .organisation, in: stream, on: day())
    }

    private mutating func content() -> StatementContent {
        StatementContent(language: .dutch, validFrom: day(), promises: [.noProfiling, .recipientsInUnion])
    }

    private mutating func activityLife(_ stream: StreamID, _ start: Int64) {
        var content = ActivityContent(
            kind: .controller, since: day(), purposes: [],
            dataCategories: [DataCategory(id: .random(), nature: .ordinary, source: .subject)])
        tell(.init(ActivityEvent.declared(content), .activity, in: stream, on: day(), findings: ["gap"]), start)
        for _ in 0..<4 {
            content.profiling.toggle()
            tell(.init(ActivityEvent.changed(content, [.profiling]), .activity, in: stream, on: day()), start)
            tell(.init(ActivityEvent.reviewed, .activity, in: stream, on: day()), start)
        }
    }

    private mutating func processorLife(_ stream: StreamID, _ start: Int64) {
        var content = ProcessorContent(role: .processor, country: .netherlands, storage: [.netherlands])
        tell(.init(ProcessorEvent.declared(content), .processor, in: stream, on: day()), start)
        content.agreement = ProcessorAgreement(signed: day(), from: day())
        tell(.init(ProcessorEvent.changed(content, [.agreement]), .processor, in: stream, on: day()), start)
        if generator.chance(oneIn: 2) { tell(.init(ProcessorEvent.ended, .processor, in: stream, on: day()), start) }
    }

    private mutating func share(_ stream: StreamID, _ activity: StreamID, _ processor: StreamID, _ start: Int64) {
        let content = ShareContent(activity: activity, people: 3, ground: .nothing, recipient: processor)
        tell(
            .init(ShareEvent.recorded(content), .share, in: stream, on: day(), findings: ["share.without-ground"]),
            start)
        tell(.init(ShareEvent.clientsListed([processor, activity], nil), .share, in: stream, on: day()), start)
        let recurring = StreamID(high: stream.high, low: stream.low ^ 1)
        let arrangement = ShareArrangement(
            ShareContent(clients: [activity], ground: .agreement, recipient: processor), every: .year)
        tell(.init(ShareEvent.arranged(arrangement), .share, in: recurring, on: day()), start)
        for _ in 0..<2 {
            let when = day()
            let confirmation = ShareConfirmation(CalendarPeriod(.year, containing: when))
            tell(.init(ShareEvent.confirmed(confirmation), .share, in: recurring, on: when), start)
        }
    }

    private mutating func clientLife(_ client: StreamID, _ time: () -> StreamID, _ start: Int64) {
        let kind = generator.chance(oneIn: 2) ? ClientKind.person : .organisation(generator.pick(LegalForm.allCases))
        tell(.init(ClientEvent.recorded(kind, resembles: []), .client, in: client, on: day()), start)
        let person = SubjectID.random()
        tell(.init(ClientEvent.personAdded(person, .contact), .client, in: client, on: day()), start)
        if generator.chance(oneIn: 3) {
            tell(.init(ClientEvent.personLeft(person), .client, in: client, on: day()), start)
        }
        let engagement = time()
        tell(.init(EngagementEvent.started(client: client), .engagement, in: engagement, on: day()), start)
        if generator.chance(oneIn: 2) {
            tell(.init(EngagementEvent.ended, .engagement, in: engagement, on: day()), start)
        }
        let invoice = time()
        let content = InvoiceContent(client: client, engagement: engagement, cents: 121_050)
        tell(.init(InvoiceEvent.recorded(content), .invoice, in: invoice, on: day()), start)
        if generator.chance(oneIn: 2) { tell(.init(InvoiceEvent.paid, .invoice, in: invoice, on: day()), start) }
        for _ in 0..<3 { contact(client, time(), start) }
        consent(ConsentParty(client: client, person: person), time(), start)
        if generator.chance(oneIn: 2) { request(client, time(), start) }
        message(client, person, time(), start)
        document(client, time(), start)
    }

    private mutating func document(_ client: StreamID, _ stream: StreamID, _ start: Int64) {
        let kind = generator.pick(DocumentKind.allCases)
        let content = DocumentContent(
            kind: kind, retentionClass: kind.usualClass, subject: .random(), links: DocumentLinks(streams: [client]))
        tell(.init(DocumentEvent.added(content), .document, in: stream, on: day()), start)
        if generator.chance(oneIn: 2) {
            tell(.init(DocumentEvent.versionAdded(2), .document, in: stream, on: day()), start)
        }
        if generator.chance(oneIn: 3) {
            let links = DocumentLinks(positions: [start])
            tell(.init(DocumentEvent.linked(links), .document, in: stream, on: day()), start)
        }
    }

    private mutating func message(_ client: StreamID, _ person: SubjectID, _ stream: StreamID, _ start: Int64) {
        let isKnown = generator.chance(oneIn: 2)
        let content = MessageContent(
            subject: isKnown ? person : .random(), client: isKnown ? client : nil, person: isKnown ? person : nil,
            proof: generator.pick(ReceiptProof.allCases), suggestions: [.access], problem: nil, attachments: 1,
            size: 900)
        tell(.init(MessageEvent.received(content), .message, in: stream, on: day()), start)
        if generator.chance(oneIn: 3) {
            let filing = MessageFiling(.contact, record: stream, client: client)
            tell(.init(MessageEvent.filed(filing), .message, in: stream, on: day()), start)
        }
    }

    private mutating func contact(_ client: StreamID, _ stream: StreamID, _ start: Int64) {
        let details = ContactDetails(
            client: client, channel: generator.pick(Channel.allCases),
            direction: generator.pick(ContactDirection.allCases), nature: generator.pick(ContactNature.allCases))
        let codes = generator.chance(oneIn: 4) ? ["contact.after-objection"] : []
        let instant = Instant(utc: day(), seconds: Int.random(in: 0..<86_400, using: &generator))
        let occurred: Occurrence = generator.chance(oneIn: 2) ? .instant(instant) : .day(day())
        tell(.init(ContactEvent.recorded(details), .contact, in: stream, at: occurred, findings: codes), start)
    }

    private mutating func consent(_ party: ConsentParty, _ stream: StreamID, _ start: Int64) {
        let purpose = ElementID.random()
        let grant = ConsentGrant(channels: [.mail, generator.pick(Channel.allCases)], hasProof: true)
        tell(.init(ConsentEvent.given(party, purpose: purpose, grant), .consent, in: stream, on: day()), start)
        if generator.chance(oneIn: 2) {
            tell(.init(ConsentEvent.withdrawn(party, purpose: purpose, .every), .consent, in: stream, on: day()), start)
        }
        if generator.chance(oneIn: 3) {
            let scope = ChannelScope([.mail])
            tell(.init(ConsentEvent.objected(party, purpose: purpose, scope), .consent, in: stream, on: day()), start)
        }
    }

    private mutating func request(_ client: StreamID, _ stream: StreamID, _ start: Int64) {
        let received = day()
        let receipt = RequestReceipt(right: generator.pick(RequestRight.allCases), channel: .mail, client: client)
        let due = received.adding(months: 1)
        tell(
            .init(
                RequestEvent.received(receipt, nominal: due, due: due), .request, in: stream, on: received), start)
        let decision = RequestDecision(outcome: .granted)
        tell(.init(RequestEvent.decided(decision), .request, in: stream, on: received.adding(days: 9)), start)
        tell(
            .init(
                RequestEvent.answered(isLate: false, remedies: true), .request, in: stream,
                on: received.adding(days: 9)), start)
        tell(.init(RequestEvent.closed, .request, in: stream, on: received.adding(days: 60)), start)
    }

    /// Corrects or retracts some fact told before.
    private mutating func mend(_ start: Int64) {
        let target = generator.pick(targets)
        let fact = target.fact
        let correction: CorrectionEvent =
            generator.chance(oneIn: 3)
            ? .retracted(position: target.place, kind: fact.kind)
            : .corrected(
                position: target.place, kind: fact.kind, name: fact.name, schema: fact.schema, occurred: .day(day()),
                facts: fact.facts)
        told.append(Told(correction, fact.kind, in: fact.stream, on: day()))
    }
}
