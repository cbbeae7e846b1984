import Facts
import Regulation
import Views

extension ClientFile {
    package var json: JSON {
        let answers = MayContact(standing, purposes: purposes, on: masthead.asOf, register: register)
        let json: JSON = [
            "report": "client-file", "masthead": masthead.json, "id": .identifier(client),
            "kind": .code(kind.code), "legalForm": .code(kind.legalForm), "until": .day(until),
            "mergedInto": .identifier(survivor), "mergedFrom": .array(absorbed.map { .identifier($0) }),
            "name": name.json,
            "details": details.json, "events": .events(events), "people": .array(people.map(json)),
            "mayContact": .array(
                answers.answers.map { answer in
                    answer.permission.json.adding([
                        "nature": .code(answer.nature), "purpose": .identifier(answer.purpose),
                        "channel": .code(answer.channel), "day": .day(answers.day),
                    ])
                }),
            "heardByAddress": .events(standing?.heardPositions ?? []), "keptUntil": keptUntil,
            "engagements": .array(engagements.map(json)),
            "invoices": .array(invoices.map(\.json)), "consents": .array(consents.map(json)),
            "requests": .array(requests.map { RequestList.json($0, on: masthead.asOf) }),
            "contacts": .array(contacts.map(json)),
            "shares": .array(ShareList.newestFirst(shares).map(ShareList.json)),
            "documents": .array(documents.map(DocumentList.json)),
            "messages": .array(messages.map(MessageList.json)), "findings": .array(findings.map(\.json)),
            "timeline": timeline.json,
        ]
        return json.adding(JSON.members("since", since, within: sinceWithin))
    }

    private var keptUntil: JSON {
        switch retention {
        case .until(let day, _): .day(day)
        case .notStarted, .served, nil: .null
        }
    }

    private func json(_ person: PersonLine) -> JSON {
        let json: JSON = [
            "id": .identifier(person.subject), "name": person.name.json, "role": .code(person.values.role),
            "until": .day(person.values.until), "details": person.details.json,
            "events": .events(person.events),
        ]
        return json.adding(JSON.members("since", person.values.since, within: person.sinceWithin))
    }

    private func json(_ engagement: EngagementLine) -> JSON {
        let json: JSON = [
            "id": .identifier(engagement.stream), "subject": .text(engagement.subject),
            "reference": .text(engagement.reference), "description": .text(engagement.about),
            "until": .day(engagement.values.until),
            "eraseFrom": .day(engagement.erasableFrom(term)), "events": .events(engagement.events),
        ]
        return json.adding(JSON.members("since", engagement.values.since, within: engagement.sinceWithin))
    }

    private func json(_ consent: ConsentLine) -> JSON {
        let channel: JSON =
            switch consent.part {
            case .purpose: .null
            case .channel(let channel): .code(channel)
            }
        return [
            "id": .identifier(consent.stream), "purpose": .identifier(consent.values.purpose),
            "purposeName": .text(consent.purpose), "channel": channel,
            "person": .identifier(consent.values.party.person), "answer": .code(consent.values.answer),
            "answered": .day(consent.values.answered), "objected": .day(consent.values.objected),
            "proof": consent.values.hasProof.map { .bool($0) } ?? .null, "events": .events(consent.events),
        ]
    }

    private func json(_ contact: ContactLine) -> JSON {
        [
            "id": .identifier(contact.stream), "occurred": .occurrence(contact.occurred), "day": .day(contact.day),
            "channel": .code(contact.details.channel), "direction": .code(contact.details.direction),
            "nature": .code(contact.details.nature), "purpose": .identifier(contact.details.purpose),
            "person": .identifier(contact.details.person), "note": .text(contact.note),
            "findings": .array(contact.findings.map { .string($0) }), "events": .events(contact.events),
        ]
    }
}

extension Opening<Details> {
    /// The values of the fact itself by their codes.
    var json: JSON {
        switch self {
        case .value(let details):
            .object(
                Dictionary(
                    details.fields.map { ($0.key.rawValue, JSON.string($0.value)) }, uniquingKeysWith: { one, _ in one }
                ))
        case .erased(let erasure): erasure.json
        case .unreadable(let alarm): alarm.json
        }
    }
}
