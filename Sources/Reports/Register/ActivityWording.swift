import Facts
import Regulation
import Views

/// What the register says of an activity, field by field, in words.
struct ActivityWording {
    let content: ActivityContent
    let texts: Opening<Details>
    /// What parties are called that recipients refer to.
    let parties: [StreamID: Opening<String>]

    init(_ content: ActivityContent, _ texts: Opening<Details>, parties: [StreamID: Opening<String>]) {
        self.content = content
        self.texts = texts
        self.parties = parties
    }

    init(line: ActivityLine, parties: [StreamID: Opening<String>]) {
        self.init(line.values.content, line.texts, parties: parties)
    }

    /// The values of a field; none where nothing was said.
    func values(_ field: ActivityField) -> [Phrase] { parts(field).map(\.phrase) }

    /// The values of a field, each with the id of the part that it is about.
    func parts(_ field: ActivityField) -> [FieldPart] {
        switch field {
        case .wording: [FieldPart](texts.field(.description)?.phrase)
        case .kind: [FieldPart(content.kind.phrase)]
        case .since: [FieldPart(.day(content.since))]
        case .until: [FieldPart(content.until.map { .day($0) } ?? RegisterText.openEnded.phrase)]
        case .purposes: content.purposes.map { FieldPart(phrase($0), of: $0.id) }
        case .subjectCategories: content.subjectCategories.map { FieldPart(phrase($0), of: $0.id) }
        case .dataCategories: content.dataCategories.map { FieldPart(phrase($0), of: $0.id) }
        case .recipients: content.recipients.map { FieldPart(phrase($0), of: $0.id) }
        case .transfers: transfers
        case .retention: content.retention.map { FieldPart(phrase($0), of: $0.id) }
        case .measures: content.measures.map { FieldPart(name($0), of: $0) }
        case .automatedDecision: [FieldPart(flag(content.automatedDecision))]
        case .profiling: [FieldPart(flag(content.profiling))]
        case .impactAssessment: [FieldPart(content.impactAssessment.phrase)]
        case .reviewMonths: [FieldPart(RegisterText.reviewEvery.phrase(content.reviewMonths))]
        case .controllers: content.controllers.map { FieldPart(phrase($0), of: $0.id) }
        case .processing: content.processing.map { FieldPart(name($0), of: $0) }
        }
    }

    /// The values of a field one after the other, or that it is not stated.
    func joined(_ field: ActivityField) -> Phrase {
        let values = values(field)
        return values.isEmpty ? HeadingText.notStated.phrase : .joined(values, by: "; ")
    }

    private func flag(_ flag: Bool) -> Phrase { (flag ? HeadingText.yes : HeadingText.no).phrase }

    private func name(_ element: ElementID) -> Phrase { texts.name(of: element).phrase }

    private func text(_ field: PersonalField, of element: ElementID) -> Phrase? {
        texts.field(field, of: element)?.phrase
    }

    private func phrase(_ purpose: Purpose) -> Phrase {
        var parts: [Phrase] = []
        if let basis = purpose.basis {
            parts.append(
                Phrase("{what} ({article})", "{what} ({article})", [.what: basis.phrase, .article: basis.rule.phrase]))
        } else {
            parts.append(RegisterText.noBasis.phrase)
        }
        if let statute = text(.statute, of: purpose.id) { parts.append(statute) }
        if let interest = text(.interest, of: purpose.id) { parts.append(interest) }
        switch purpose.basis {
        case .legitimateInterests:
            parts.append((purpose.interestAssessed ? RegisterText.assessed : RegisterText.notAssessed).phrase)
        case .consent, .contract, .legalObligation, .vitalInterests, .publicTask, nil: break
        }
        if let condition = purpose.condition {
            parts.append(
                Phrase(
                    "{what} ({article})", "{what} ({article})",
                    [.what: condition.phrase, .article: condition.rule.phrase]))
        }
        return Phrase(
            "{name}: {what}", "{name}: {what}", [.name: name(purpose.id), .what: .list(parts)])
    }

    private func phrase(_ category: SubjectCategory) -> Phrase {
        guard category.vulnerable else { return name(category.id) }
        return named(category.id, [RegisterText.vulnerable.phrase])
    }

    private func phrase(_ category: DataCategory) -> Phrase {
        switch category.nature {
        case .ordinary: named(category.id, [category.source.phrase])
        case .special, .criminal, .nationalNumber, .identityCopy:
            named(category.id, [category.nature.phrase, category.source.phrase])
        }
    }

    private func phrase(_ recipient: Recipient) -> Phrase {
        let party = recipient.processor.flatMap { parties[$0]?.phrase }
        return named(recipient.id, [recipient.role.phrase] + [party, recipient.country?.phrase].compactMap(\.self))
    }

    private func phrase(_ controller: ClientController) -> Phrase {
        let contact = [text(.contact, of: controller.id), text(.representative, of: controller.id)].compactMap(\.self)
        let rest = contact + [controller.country?.phrase].compactMap(\.self)
        return rest.isEmpty ? name(controller.id) : named(controller.id, rest)
    }

    private var transfers: [FieldPart] {
        switch content.transfers {
        case .notStated: []
        case .none: [FieldPart(RegisterText.noTransfers.phrase)]
        case .to(let transfers): transfers.map { FieldPart(phrase($0), of: $0.id) }
        }
    }

    private func phrase(_ transfer: Transfer) -> Phrase {
        let place: Phrase =
            switch transfer.destination {
            case .country(let country): country.phrase
            case .organisation(let organisation): organisation.phrase
            }
        let documented = transfer.safeguard.documented ? RegisterText.documented : RegisterText.notDocumented
        let parts = [
            transfer.safeguard.mechanism.phrase, transfer.safeguard.mechanism.rule.phrase, documented.phrase,
        ]
        return Phrase("{place}: {what}", "{place}: {what}", [.place: place, .what: .list(parts)])
    }

    private func phrase(_ rule: RetentionRule) -> Phrase {
        let what = rule.category.map(name) ?? RegisterText.allData.phrase
        let term: Phrase =
            switch rule.term {
            case .duration(let duration, let trigger):
                Phrase(RegisterText.keptFor.words, [.value: .duration(duration), .what: trigger.phrase])
            case .criterion:
                text(.criterion, of: rule.id) ?? RegisterText.byCriterion.phrase
            }
        return Phrase(
            "{name}: {value}, {reason}", "{name}: {value}, {reason}",
            [.name: what, .value: term, .reason: rule.ground.phrase])
    }

    private func named(_ element: ElementID, _ parts: [Phrase]) -> Phrase {
        Phrase("{name} ({what})", "{name} ({what})", [.name: name(element), .what: .list(parts)])
    }
}
