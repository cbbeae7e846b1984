import Facts
import Intake
import Regulation
import Vault

extension ImportSession {
    func make(_ client: ImportedClient, _ line: ImportLine, _ context: ImportContext) throws -> Made {
        let (stream, subject) = (StreamID.timeOrdered(at: office.now), SubjectID.random())
        let end = client.ended.map { context.moment($0, today: office.today) }
        let start = context.moment(line.row.occurred.notAfter(end?.day), today: office.today)
        let terms = ClientTerms(client.details)
        let inFile = terms.telling.compactMap { telling[$0] }
        let resembles = Set((context.resembling[line.token] ?? []) + inFile).sorted()
        if !resembles.isEmpty { report.noteResemblance(line: line.sheet.place.line) }
        for term in terms.telling { telling[term] = stream }
        var state = Client()
        var facts: [ImportedFact] = []
        func take(_ command: Client.Command, at moment: Moment) throws {
            for decided in try state.decide(command, at: moment) {
                state.apply(decided.event, on: context.day(of: decided.event, at: moment))
                facts.append(ImportedFact(decided, in: stream, kind: .client, at: moment))
            }
        }
        try take(.record(client.kind, resembles: resembles), at: start)
        facts[0].parts = [.details(client.details, of: subject, .relation)]
        if let note = client.note { facts[0].parts.append(.text(note, as: .note, of: subject, .relation)) }
        facts[0].index = [IndexTerms(subject: subject, terms: terms.terms)]
        if let name = client.contactPerson {
            let (person, details) = (SubjectID.random(), Details([.name: name]))
            try take(.addPerson(person, .contact), at: start)
            facts[1].parts = [.details(details, of: person, .relation)]
            facts[1].index = [IndexTerms(subject: person, terms: ClientTerms(details).terms)]
        }
        if let end { try take(.end(isServed: false), at: end) }
        if client.optedOut {
            // When is not known, but that it was: it counts from today at the latest.
            let moment = context.moment(.within(DaySpan(through: office.today)), today: office.today)
            let party = ConsentParty(client: stream)
            facts += try choose(.optOut(party, purpose: nil, .every), by: party, for: nil, at: moment, context)
        }
        return (facts, subject)
    }

    func make(
        _ request: ImportedRequest, _ line: ImportLine, _ context: ImportContext, _ columns: SheetColumns<ImportField>
    ) throws -> Made {
        var client: (stream: StreamID, subject: SubjectID, person: SubjectID?)?
        if let reference = line.row.reference, clients[reference] != .none {
            client = try self.client(of: line, context, columns)
        }
        let stream = StreamID.timeOrdered(at: office.now)
        let subject = client.map { $0.person ?? $0.subject } ?? SubjectID.random()
        let steps = [request.verified, request.decided, request.answered, request.closed].map { step in
            step.map { context.moment($0, today: office.today) }
        }
        let first = steps.compactMap { $0?.day }.min()
        let received = context.moment(
            line.row.occurred.notAfter(first).notBefore(Law.regulationApplies), today: office.today)
        let receipt = RequestReceipt(
            right: request.right, channel: request.channel, client: client?.stream, person: client?.person)
        var state = Request()
        var facts: [ImportedFact] = []
        func take(_ command: Request.Command, at moment: Moment?) throws {
            guard let moment else { return }
            for decided in try state.decide(command, at: moment) {
                state.apply(decided.event, on: context.day(of: decided.event, at: moment))
                facts.append(ImportedFact(decided, in: stream, kind: .request, parent: client?.stream, at: moment))
            }
        }
        try take(.receive(receipt), at: received)
        var requester = request.requester
        // What stands there names the client who asks, by whatever; it is no name of their own.
        if client != nil { requester[.name] = nil }
        if !requester.isEmpty { facts[0].parts.append(.details(requester, of: subject, .request)) }
        if let wording = request.wording {
            facts[0].parts.append(.text(wording, as: .wording, of: subject, .request))
        }
        facts[0].index = [IndexTerms(subject: subject, terms: ClientTerms(requester).terms)]
        try take(.verifyIdentity(.knownChannel), at: steps[0])
        if let outcome = request.outcome {
            let decision = RequestDecision(outcome: outcome, ground: request.ground)
            try take(.decide(decision, explained: false), at: steps[1] ?? steps[2])
        }
        try take(.answer(remedies: false), at: steps[2])
        try take(.close, at: steps[3])
        // A "no" to marketing counts from the day on which it came, whatever was done about it.
        if request.right == .marketingObjection, let client {
            let party = ConsentParty(client: client.stream, person: client.person)
            facts += try choose(.object(party, purpose: nil, .every), by: party, for: nil, at: received, context)
        }
        return (facts, subject)
    }

    func make(_ breach: ImportedBreach, _ line: ImportLine, _ context: ImportContext) throws -> Made {
        let moment = context.moment(line.row.occurred.notAfter(nil), today: office.today)
        let stream = StreamID.timeOrdered(at: office.now)
        var facts = try Breach().decide(.record(breach.content), at: moment).map {
            ImportedFact($0, in: stream, kind: .breach, at: moment)
        }
        facts[0].parts = [.details(breach.details, of: office.ownSubject, .register)]
        return (facts, nil)
    }

    func make(
        _ share: ImportedShare, _ line: ImportLine, _ context: ImportContext, _ columns: SheetColumns<ImportField>
    ) throws -> Made {
        var client: (stream: StreamID, subject: SubjectID, person: SubjectID?)?
        if line.row.reference != nil { client = try self.client(of: line, context, columns) }
        let moment = context.moment(line.row.occurred, today: office.today)
        let purpose = try purpose(share.purpose, of: line, columns)
        let recipient = register.party(share.recipient)
        let content = ShareContent(
            activity: purpose.flatMap { register.activity(declaring: $0) },
            clients: [client?.stream].compactMap(\.self), people: share.people, ground: share.ground,
            recipient: recipient, referenced: share.reference != nil)
        let stream = StreamID.timeOrdered(at: office.now)
        var facts = try Share().decide(
            .record(
                content, recipient: recipient.flatMap { register.party($0, on: moment.day) },
                promises: register.promises(on: moment.day)), at: moment
        ).map { ImportedFact($0, in: stream, kind: .share, at: moment) }
        var texts: [PersonalField: String] = [:]
        if recipient == nil { texts[.name] = share.recipient }
        texts[.reference] = share.reference
        texts[.note] = share.note
        if !texts.isEmpty { facts[0].parts = [.details(Details(texts), of: office.ownSubject, .register)] }
        return (facts, nil)
    }
}
