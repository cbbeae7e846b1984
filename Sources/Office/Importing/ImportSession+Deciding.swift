import Facts
import Intake
import Regulation
import Vault

extension ImportSession {
    typealias Made = (facts: [ImportedFact], subject: SubjectID?)

    /// The facts that follow from a row.
    ///
    /// - Throws: `SheetFault` where it names something that isn't there, `Refusal` where a rule forbids it.
    func make(_ line: ImportLine, _ context: ImportContext, _ columns: SheetColumns<ImportField>) throws -> Made {
        var made: Made =
            switch line.row.fact {
            case .client(let client): try make(client, line, context)
            case .contact(let contact): try make(contact, line, context, columns)
            case .consent(let consent): try make(consent, line, context, columns)
            case .engagement(let engagement): try make(engagement, line, context, columns)
            case .invoice(let invoice): try make(invoice, line, context, columns)
            case .request(let request): try make(request, line, context, columns)
            case .breach(let breach): try make(breach, line, context)
            case .share(let share): try make(share, line, context, columns)
            }
        // A source that is the same for all rows is told once, with the import.
        if let source = line.row.source, !columns.isConstant(.source), !made.facts.isEmpty {
            made.facts[0].add(source: source, of: made.subject ?? office.ownSubject)
        }
        return made
    }

    /// The client that a row names.
    func client(
        of line: ImportLine, _ context: ImportContext, _ columns: SheetColumns<ImportField>
    ) throws -> (stream: StreamID, subject: SubjectID, person: SubjectID?) {
        func fault(_ problem: ValueProblem) -> SheetFault { columns.record(line.sheet).fault(.client, .value(problem)) }
        guard let reference = line.row.reference else { throw fault(.clientNotFound) }
        switch clients[reference] {
        case .none: throw fault(.clientNotFound)
        case .several(let count): throw fault(.severalClients(count: count))
        case .contradiction(let one, let other, let field):
            throw columns.record(line.sheet).fault(
                field, .value(.contradictingClients(one: one.description, other: other.description)))
        case .client(let stream, let found):
            guard let subject = context.clients[stream]?.subject else { throw fault(.clientNotFound) }
            // A person at the client is meant only where nobody else there is.
            return (stream, subject, found.count == 1 && found.first != subject ? found.first : nil)
        }
    }

    func purpose(
        _ text: String?, of line: ImportLine, _ columns: SheetColumns<ImportField>
    ) throws -> ElementID? {
        guard let text else { return nil }
        if let purpose = register.purpose(text) { return purpose }
        throw columns.record(line.sheet).fault(.purpose, .value(.purposeNotFound))
    }

    private func make(
        _ contact: ImportedContact, _ line: ImportLine, _ context: ImportContext, _ columns: SheetColumns<ImportField>
    ) throws -> Made {
        let client = try client(of: line, context, columns)
        let moment = context.moment(line.row.occurred, today: office.today)
        let purpose = try purpose(contact.purpose, of: line, columns)
        let details = ContactDetails(
            client: client.stream, person: client.person, channel: contact.channel, direction: contact.direction,
            nature: contact.nature, purpose: purpose)
        let stream = StreamID.timeOrdered(at: office.now)
        let decided = try Contact().decide(
            .record(
                details, basis: register.basis(of: purpose, on: moment.day),
                standing: context.clients[client.stream]?.standing,
                term: register.followUpTerm(for: purpose, on: moment.day)), at: moment)
        let subject = client.person ?? client.subject
        var facts = decided.map {
            ImportedFact($0, in: stream, kind: .contact, parent: client.stream, at: moment)
        }
        if let note = contact.note { facts[0].parts = [.text(note, as: .note, of: subject, .contact)] }
        return (facts, subject)
    }

    private func make(
        _ consent: ImportedConsent, _ line: ImportLine, _ context: ImportContext, _ columns: SheetColumns<ImportField>
    ) throws -> Made {
        let client = try client(of: line, context, columns)
        let purpose = try purpose(consent.purpose, of: line, columns)
        let party = ConsentParty(client: client.stream, person: client.person)
        let scope = ChannelScope(consent.channels)
        let command: Consent.Command
        switch (consent.answer, purpose) {
        case (.given, let purpose?):
            let grant = ConsentGrant(channels: consent.channels, hasProof: consent.hasProof)
            command = .give(party, purpose: purpose, grant, purposeIsKnown: true)
        case (.refused, let purpose?): command = .refuse(party, purpose: purpose, scope)
        case (.withdrawn, let purpose?): command = .withdraw(party, purpose: purpose, scope)
        case (.optedOut, let purpose): command = .optOut(party, purpose: purpose, scope)
        case (.objected, let purpose): command = .object(party, purpose: purpose, scope)
        case (.given, nil), (.refused, nil), (.withdrawn, nil):
            throw columns.record(line.sheet).fault(.purpose, .value(.purposeNotFound))
        }
        let subject = client.person ?? client.subject
        let moment = context.moment(line.row.occurred, today: office.today)
        var facts = try choose(command, by: party, for: purpose, at: moment, context)
        if let wording = consent.wording, !facts.isEmpty {
            facts[0].parts = [.text(wording, as: .wording, of: subject, .consent)]
        }
        return (facts, subject)
    }

    /// What follows from a "yes" or "no", in the light of what the same party said before, in this file too.
    func choose(
        _ command: Consent.Command, by party: ConsentParty, for purpose: ElementID?, at moment: Moment,
        _ context: ImportContext
    ) throws -> [ImportedFact] {
        let stream = party.stream(for: purpose)
        let files = Files(context.answer, zones: context.zones, moment: moment)
        var history = try files.history(of: stream, as: ConsentEvent.self)
        for fact in choices[stream] ?? [] { history.append(.event(fact)) }
        let decided = try Consent(history).decide(command, at: moment)
        for fact in decided {
            // Behind everything that is recorded, in the order of the file.
            let position = Int64.max - 1_000_000 + Int64(choices[stream]?.count ?? 0)
            choices[stream, default: []].append(
                Recorded(position: position, event: fact.event, occurred: moment.occurred, day: moment.day))
        }
        return decided.map {
            ImportedFact($0, in: stream, kind: .consent, parent: party.client, at: moment)
        }
    }

    private func make(
        _ engagement: ImportedEngagement, _ line: ImportLine, _ context: ImportContext,
        _ columns: SheetColumns<ImportField>
    ) throws -> Made {
        let client = try client(of: line, context, columns)
        let stream = StreamID.timeOrdered(at: office.now)
        let isErased = context.clients[client.stream]?.standing?.isErased() ?? false
        let end = engagement.ended.map { context.moment($0, today: office.today) }
        let start = context.moment(line.row.occurred.notAfter(end?.day), today: office.today)
        var state = Engagement()
        var facts: [ImportedFact] = []
        for (command, moment) in [(Engagement.Command.start(client: client.stream, isErased: isErased), start)]
            + (end.map { [(.end, $0)] } ?? [])
        {
            for decided in try state.decide(command, at: moment) {
                state.apply(decided.event, on: context.day(of: decided.event, at: moment))
                facts.append(
                    ImportedFact(decided, in: stream, kind: .engagement, parent: client.stream, at: moment))
            }
        }
        if !engagement.details.isEmpty {
            facts[0].parts = [.details(engagement.details, of: client.subject, .engagement)]
        }
        return (facts, client.subject)
    }

    private func make(
        _ invoice: ImportedInvoice, _ line: ImportLine, _ context: ImportContext, _ columns: SheetColumns<ImportField>
    ) throws -> Made {
        let client = try client(of: line, context, columns)
        let stream = StreamID.timeOrdered(at: office.now)
        let isErased = context.clients[client.stream]?.standing?.isErased() ?? false
        let paid = invoice.paid.map { context.moment($0, today: office.today) }
        let sent = context.moment(line.row.occurred.notAfter(paid?.day), today: office.today)
        let content = InvoiceContent(client: client.stream, cents: invoice.cents)
        let term = IndexTerm.invoice(number: invoice.number)
        let isTaken = telling[term] != nil || !(context.resembling[line.token] ?? []).isEmpty
        telling[term] = stream
        var state = Invoice()
        var facts: [ImportedFact] = []
        let record = Invoice.Command.record(
            content, clientIsKnown: true, isErased: isErased, isNumberTaken: isTaken)
        for (command, moment) in [(record, sent)]
            + (paid.map { [(.pay, $0)] } ?? [])
        {
            for decided in try state.decide(command, at: moment) {
                state.apply(decided.event, on: context.day(of: decided.event, at: moment))
                facts.append(ImportedFact(decided, in: stream, kind: .invoice, parent: client.stream, at: moment))
            }
        }
        facts[0].parts = [.details(Details([.reference: invoice.number]), of: client.subject, .invoice)]
        facts[0].index = [IndexTerms(subject: client.subject, terms: [term])]
        if let note = invoice.note { facts[0].parts.append(.text(note, as: .note, of: client.subject, .invoice)) }
        return (facts, client.subject)
    }
}

extension Occurrence {
    /// Cut where it can't have happened later than something else; days that are known stay as they are.
    func notAfter(_ day: Day?) -> Occurrence {
        guard let day, case .within(let span) = self, let cut = span.cut(at: day) else { return self }
        return .within(cut)
    }

    /// Cut where it can't have happened earlier than a day; what is known, or wholly unknown, stays as it is.
    func notBefore(_ day: Day) -> Occurrence {
        guard case .within(let span) = self, let first = span.first, first < day,
            let cut = DaySpan(first: day, last: span.last)
        else { return self }
        return .within(cut)
    }
}

extension ImportedFact {
    /// Seals where a row was known from, with the rest of what it says.
    mutating func add(source: String, of subject: SubjectID) {
        for (place, part) in parts.enumerated() {
            guard case .details(var details) = part.content else { continue }
            details[.source] = source
            parts[place] = .details(details, of: part.subject, part.retentionClass)
            return
        }
        parts.append(.details(Details([.source: source]), of: subject, kind.retentionClass))
    }
}

extension StreamKind {
    /// As what the texts of a fact of such a stream are kept.
    fileprivate var retentionClass: RetentionClass {
        switch self {
        case .client: .relation
        case .contact, .message: .contact
        case .consent: .consent
        case .engagement: .engagement
        case .invoice: .invoice
        case .request: .request
        case .organisation, .statement, .activity, .processor, .share, .document, .erasure, .hold, .breach, .intake,
            .ledger, .mailServer:
            .register
        case .actor: .staff
        }
    }
}
