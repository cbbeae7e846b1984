import Facts
import Regulation
import Views

extension ClientFile: Report {
    package var document: Document {
        var blocks: [Block] = []
        if case .unreadable(let alarm) = details { blocks.append(.alert(alarm.phrase)) }
        blocks.append(.heading(2, ClientText.who))
        blocks.append(.facts(who))
        if !people.isEmpty { blocks.append(.table(peopleTable)) }
        blocks += [.heading(2, ClientText.mayContact), .table(mayContactTable)]
        if let heard = standing?.heardPositions, !heard.isEmpty {
            blocks.append(.list([ListItem(ClientText.byAddress.phrase, events: heard)]))
        }
        let barred = answers.barred
        if !barred.isEmpty { blocks.append(.list(barred)) }
        blocks += [.heading(2, ClientText.engagements), .table(engagementTable)]
        blocks += older(.engagements, shown: engagements.count)
        if let retention { blocks.append(.paragraph(phrase(retention))) }
        blocks += [.heading(2, HeadingText.invoices), .table(InvoiceList.table(invoices, ofOneClient: true))]
        blocks += older(.invoices, shown: invoices.count)
        blocks += [.heading(2, ClientText.consents), .table(consentTable)]
        blocks += [
            .heading(2, ClientText.requests), .table(RequestList.table(requests, on: masthead.asOf, identified: false)),
        ]
        blocks += older(.requests, shown: requests.count)
        blocks += [.heading(2, ClientText.contacts), .table(contactTable)]
        blocks += older(.contacts, shown: contacts.count)
        blocks += [.heading(2, HeadingText.shares), .table(ShareList.table(ShareList.newestFirst(shares)))]
        blocks += older(.shares, shown: shares.count)
        if !documents.isEmpty {
            blocks += [
                .heading(2, HeadingText.documents), .table(DocumentList.table(documents, identified: true)),
            ]
            blocks += older(.documents, shown: documents.count)
        }
        if !messages.isEmpty {
            blocks += [.heading(2, HeadingText.messages), .table(MessageList.table(messages))]
            blocks += older(.messages, shown: messages.count)
        }
        blocks += [.heading(2, ClientText.findings), .table(FindingTable.table(findings))]
        blocks += older(.findings, shown: findings.count)
        blocks.append(.heading(2, HeadingText.timeline))
        blocks.append(.paragraph(ClientText.aboutTimeline))
        blocks.append(timeline.entries.isEmpty ? .paragraph(HeadingText.none) : .list(timeline.items))
        blocks += older(.timeline, shown: timeline.entries.count)
        return Document(Phrase(ClientText.title.words, [.name: name.phrase]), masthead: masthead, blocks: blocks)
    }

    package var table: Table { timeline.table }

    private var who: [LabelledFact] {
        var facts = [LabelledFact(ClientText.kind, kind.phrase, events: events)]
        let isKnown = since != .distantPast
        facts.append(
            LabelledFact(
                ClientText.since,
                isKnown ? .day(since, within: sinceWithin) : HeadingText.startUnknown.phrase))
        if let until { facts.append(LabelledFact(ClientText.until, .day(until))) }
        facts.append(LabelledFact(ClientText.number, .text(client.description)))
        if let survivor { facts.append(LabelledFact(ClientText.survivor, .text(survivor.description))) }
        if !absorbed.isEmpty {
            facts.append(LabelledFact(ClientText.absorbed, .list(absorbed.map { .text($0.description) })))
        }
        switch details {
        case .value(let details):
            for field in PersonalField.allCases {
                if let value = details[field] { facts.append(LabelledFact(field, .text(value))) }
            }
        case .erased(let erasure): facts.append(LabelledFact(ClientText.details, erasure.phrase))
        case .unreadable(let alarm): facts.append(LabelledFact(ClientText.details, alarm.phrase))
        }
        return facts
    }

    private var peopleTable: Table {
        Table(
            ClientText.people.phrase,
            columns: [
                Column(.name), Column(.role), Column(.email), Column(.phone), Column(.since, .date),
                // By which commands call them, at the end since it is the least of what people look for.
                Column(.until, .date), Column(.id, .identifier),
            ],
            rows: people.map { person in
                Table.Row(
                    [
                        .phrase(person.name.phrase), .code(person.values.role), .text(person.details.field(.email)),
                        .text(person.details.field(.phone)), .since(person.values.since, within: person.sinceWithin),
                        .day(person.values.until),
                        .text(person.subject.description),
                    ], events: person.events)
            })
    }

    private var answers: MayContact {
        MayContact(standing, purposes: purposes, on: masthead.asOf, register: register)
    }

    private var mayContactTable: Table {
        let named = Dictionary(purposes.map { ($0.element, $0.name) }) { first, _ in first }
        return Table(
            Phrase(ClientText.mayContactOn.words, [.day: .day(masthead.asOf)]),
            columns: [
                Column(.purpose), Column(.channel), Column(.allowed), Column(.reason), Column(.rule),
                Column(.until, .date),
            ],
            rows: answers.grouped.map { answer, channels in
                let about = answer.purpose.flatMap { named[$0]?.phrase } ?? answer.nature.phrase
                let permission = answer.permission
                return Table.Row(
                    [
                        .phrase(about), .phrase(.list(channels.map(\.phrase))), .flag(permission.isAllowed),
                        .phrase(Phrase(permission.words)), .phrase(permission.rule.phrase),
                        .day(permission.validUntil),
                    ], events: permission.evidence)
            })
    }

    private var engagementTable: Table {
        // Most have neither, and a page is narrow.
        let hasReferences = engagements.contains { $0.reference != nil }
        let hasWords = engagements.contains { $0.about != nil }
        return Table(
            ClientText.engagements.phrase,
            columns: [Column(.subject)] + (hasReferences ? [Column(.reference)] : [])
                + (hasWords ? [Column(.about)] : []) + [
                    Column(.since, .date), Column(.until, .date), Column(.eraseFrom, .date), Column(.id, .identifier),
                ],
            rows: engagements.map { engagement in
                Table.Row(
                    [.text(engagement.subject)] + (hasReferences ? [.text(engagement.reference)] : [])
                        + (hasWords ? [.text(engagement.about)] : []) + [
                            .since(engagement.values.since, within: engagement.sinceWithin),
                            .day(engagement.values.until), .day(engagement.erasableFrom(term)),
                            .text(engagement.stream.description),
                        ], events: engagement.events)
            })
    }

    private func phrase(_ retention: FollowUpRetention) -> Phrase {
        switch retention {
        case .notStarted: ClientText.neverServed.phrase
        case .served(let since) where since.day == .distantPast: ClientText.servedSinceUnknown.phrase
        case .served(let since): Phrase(ClientText.served.words, [.day: .day(since.day, within: since.occurred.span)])
        case .until(let last, _):
            Phrase(
                (retention.isOver(on: masthead.asOf) ? ClientText.termOver : ClientText.keptUntil).words,
                [.day: .day(last)])
        }
    }

    private var consentTable: Table {
        Table(
            ClientText.consents.phrase,
            columns: [
                Column(.purpose), Column(.channel), Column(.person), Column(.answer), Column(.day, .date),
                Column(.objection, .date), Column(.proof),
            ],
            rows: consents.map { consent in
                let channel: Cell =
                    switch consent.part {
                    case .purpose: .phrase(HeadingText.everyChannel.phrase)
                    case .channel(let channel): .code(channel)
                    }
                return Table.Row(
                    [
                        .phrase(consent.purpose?.phrase ?? HeadingText.allMarketing.phrase), channel,
                        .text(consent.person), .code(consent.values.answer), .day(consent.values.answered),
                        .day(consent.values.objected), consent.values.hasProof.map { .flag($0) } ?? .empty,
                    ], events: consent.events)
            })
    }

    private var contactTable: Table {
        Table(
            ClientText.contacts.phrase,
            columns: [
                Column(.occurred, .date), Column(.channel), Column(.direction), Column(.nature), Column(.person),
                Column(.note), Column(.findings),
            ],
            rows: contacts.sorted { ($0.day, $0.events.first ?? 0) > ($1.day, $1.events.first ?? 0) }.map { contact in
                let details = contact.details
                let findings = contact.findings.compactMap(Finding.init(rawValue:)).map { $0.rule.phrase }
                return Table.Row(
                    [
                        .occurrence(contact.occurred), .code(details.channel), .code(details.direction),
                        .code(details.nature), .text(contact.person), .text(contact.note),
                        findings.isEmpty ? .empty : .phrase(.list(findings)),
                    ], events: contact.events)
            })
    }
}
