import Facts
import Regulation
import Views

extension ProcessingRegister {
    package var json: JSON {
        [
            "report": "processing-register", "masthead": masthead.json,
            "controller": [
                "details": organisationTexts.json, "dataProtectionOfficer": .code(organisation.dataProtectionOfficer),
                "gaps": json(organisation.gaps, organisationTexts), "events": .events(organisationEvents),
            ],
            "complete": .count(complete.count), "total": .count(activities.count),
            "activities": .array(activities.map(json)),
            "parties": .array(parties.map { PartyJSON.json($0, on: masthead.asOf) }),
            "difference": difference.map(\.json) ?? .null,
        ]
    }

    private func json(_ gaps: [RegisterGap], _ texts: Opening<Details>) -> JSON {
        .array(
            gaps.map { gap in
                [
                    "code": .code(gap.gap), "article": .string(gap.gap.rule.citation(in: .english)),
                    "element": .identifier(gap.element),
                    "elementName": gap.element.map { texts.name(of: $0).json } ?? .null,
                ]
            })
    }

    private func json(_ activity: ActivityLine) -> JSON {
        let content = activity.values.content
        let texts = activity.texts
        let stated: Bool =
            switch content.transfers {
            case .notStated: false
            case .none, .to: true
            }
        return [
            "id": .identifier(activity.stream), "kind": .code(content.kind), "slug": .text(activity.slug),
            "name": activity.name.json, "description": .text(texts.field(.description)),
            "phase": .code(activity.values.phase), "since": .day(content.since), "until": .day(activity.values.until),
            "purposes": .array(content.purposes.map { json($0, texts) }),
            "subjects": .array(
                content.subjectCategories.map { json($0.id, texts).adding(["vulnerable": .bool($0.vulnerable)]) }),
            "data": .array(
                content.dataCategories.map {
                    json($0.id, texts).adding(["nature": .code($0.nature), "source": .code($0.source)])
                }),
            "recipients": .array(
                content.recipients.map {
                    json($0.id, texts).adding([
                        "role": .code($0.role), "processor": .identifier($0.processor),
                        "country": .text($0.country?.code),
                    ])
                }),
            "transfersStated": .bool(stated),
            "transfers": .array(content.transfers.all.map { json($0, texts) }),
            "retention": .array(content.retention.map { json($0, texts) }),
            "measures": .array(content.measures.map { json($0, texts) }),
            "controllers": .array(
                content.controllers.map { json($0.id, texts).adding(["country": .text($0.country?.code)]) }),
            "processing": .array(content.processing.map { json($0, texts) }),
            "automatedDecision": .bool(content.automatedDecision), "profiling": .bool(content.profiling),
            "impactAssessment": .code(content.impactAssessment),
            "review": [
                "months": .count(content.reviewMonths), "reviewed": .day(activity.values.reviewed),
                "due": .day(activity.values.reviewDue),
            ],
            "complete": .bool(gaps(of: activity).isEmpty), "gaps": json(gaps(of: activity), texts),
            "events": .events(activity.events),
        ]
    }

    /// A part of an activity: its id and what it is called.
    private func json(_ element: ElementID, _ texts: Opening<Details>) -> JSON {
        [
            "id": .identifier(element), "slug": .text(texts.field(.slug, of: element)),
            "name": texts.name(of: element).json,
        ]
    }

    private func json(_ purpose: Purpose, _ texts: Opening<Details>) -> JSON {
        json(purpose.id, texts).adding([
            "basis": .code(purpose.basis), "article": .text(purpose.basis?.rule.citation(in: .english)),
            "statute": .text(texts.field(.statute, of: purpose.id)), "statuteNamed": .bool(purpose.statute),
            "interest": .text(texts.field(.interest, of: purpose.id)),
            "interestAssessed": .bool(purpose.interestAssessed), "condition": .code(purpose.condition),
        ])
    }

    private func json(_ transfer: Transfer, _ texts: Opening<Details>) -> JSON {
        let place: JSON =
            switch transfer.destination {
            case .country(let country): .string(country.code)
            case .organisation(let organisation): .code(organisation)
            }
        return json(transfer.id, texts).adding([
            "destination": place, "mechanism": .code(transfer.safeguard.mechanism),
            "documented": .bool(transfer.safeguard.documented),
            "standing": .code(transfer.standing(on: masthead.asOf)),
        ])
    }

    private func json(_ rule: RetentionRule, _ texts: Opening<Details>) -> JSON {
        let duration: (JSON, JSON) =
            switch rule.term {
            case .duration(let duration, let trigger): (.string(duration.description), .code(trigger))
            case .criterion: (.null, .null)
            }
        return json(rule.id, texts).adding([
            "category": .identifier(rule.category), "duration": duration.0, "trigger": duration.1,
            "ground": .code(rule.ground), "criterion": .text(texts.field(.criterion, of: rule.id)),
        ])
    }
}
