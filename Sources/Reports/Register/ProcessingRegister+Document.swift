import Facts
import Regulation
import Views

extension ProcessingRegister: Report {
    package var document: Document {
        var blocks: [Block] = [.heading(2, RegisterText.controller)]
        if case .unreadable(let alarm) = organisationTexts { blocks.append(.alert(alarm.phrase)) }
        blocks += [.facts(controller), .table(gapTable(organisation.gaps, of: organisationTexts))]
        blocks += [.heading(2, RegisterText.overview), .paragraph(completeness), .table(overview)]
        for activity in activities { blocks += self.blocks(activity) }
        blocks.append(.heading(2, HeadingText.parties))
        if parties.isEmpty { blocks.append(.paragraph(HeadingText.none)) }
        for party in parties { blocks += self.blocks(party) }
        if let difference { blocks += difference.blocks }
        return Document(title, masthead: masthead, blocks: blocks)
    }

    private var title: Phrase {
        switch kind {
        case nil: RegisterText.title.phrase
        case .controller: RegisterText.titleController.phrase
        case .processor: RegisterText.titleProcessor.phrase
        }
    }

    private var completeness: Phrase {
        guard !activities.isEmpty else { return RegisterText.noActivities.phrase }
        return RegisterText.completeness.phrase(complete.count, [.total: .number(activities.count)])
    }

    /// Who answers for it: Article 30(1)(a), 30(2)(a).
    private var controller: [LabelledFact] {
        func fact(_ field: PersonalField) -> LabelledFact? {
            organisationTexts.field(field).map { LabelledFact(field, $0.phrase, events: organisationEvents) }
        }
        let fields: [PersonalField] = [
            .name, .tradeName, .city, .kvk, .vat, .email, .phone, .postalAddress, .website, .representative,
        ]
        var facts: [LabelledFact] = []
        switch organisationTexts {
        case .value: facts = fields.compactMap(fact)
        case .erased(let erasure): facts = [LabelledFact(PersonalField.name, erasure.phrase)]
        case .unreadable(let alarm): facts = [LabelledFact(PersonalField.name, alarm.phrase)]
        }
        if organisationTexts.field(.representative) == nil {
            facts.append(LabelledFact(PersonalField.representative, HeadingText.none.phrase))
        }
        facts.append(
            LabelledFact(PersonalField.officer, organisation.dataProtectionOfficer.phrase, events: organisationEvents))
        if case .value(let texts) = organisationTexts {
            for field in [PersonalField.officer, .reason] {
                if let text = texts[field] { facts.append(LabelledFact(field, .text(text))) }
            }
        }
        return facts
    }

    private var overview: Table {
        Table(
            RegisterText.overview.phrase,
            columns: [
                Column(.name), Column(.kind), Column(.phase), Column(.gaps, .number), Column(.reviewDue, .date),
            ],
            rows: activities.map { activity in
                Table.Row(
                    [
                        .phrase(activity.name.phrase), .code(activity.values.content.kind),
                        .code(activity.values.phase), .number(gaps(of: activity).count),
                        .day(activity.values.reviewDue),
                    ], events: activity.events)
            })
    }

    private func blocks(_ activity: ActivityLine) -> [Block] {
        let wording = ActivityWording(line: activity, parties: partyNames)
        let kind = activity.values.content.kind
        var facts = [LabelledFact(ActivityField.kind, kind.phrase, events: activity.events)]
        facts += ActivityField.shown(for: kind).map { field in
            let label = Phrase(
                "{what} ({article})", "{what} ({article})",
                [.what: field.phrase, .article: field.rule(for: kind).phrase])
            return LabelledFact(label, wording.joined(field))
        }
        facts.append(
            LabelledFact(
                RegisterText.reviewed, activity.values.reviewed.map { .day($0) } ?? RegisterText.never.phrase))
        facts.append(LabelledFact(RegisterText.reviewDue, .day(activity.values.reviewDue)))
        var blocks: [Block] = [.heading(2, activity.name.phrase)]
        if case .unreadable(let alarm) = activity.texts { blocks.append(.alert(alarm.phrase)) }
        return blocks + [.facts(facts), .table(gapTable(gaps(of: activity), of: activity.texts))]
    }

    private func blocks(_ party: PartyLine) -> [Block] {
        let wording = PartyWording(line: party)
        let facts = ProcessorField.allCases.map { field in
            let label = Phrase(
                "{what} ({article})", "{what} ({article})", [.what: field.phrase, .article: field.rule.phrase])
            let values = wording.values(field)
            return LabelledFact(
                label, values.isEmpty ? HeadingText.notStated.phrase : .joined(values, by: "; "),
                events: field == .role ? party.events : [])
        }
        let agreement = AgreementState(party.values.content, on: masthead.asOf)
        let more = [
            LabelledFact(RegisterText.agreementOn, agreement.phrase),
            LabelledFact(RegisterText.reviewDue, .day(party.values.reviewDue)),
        ]
        var blocks: [Block] = [.heading(3, party.name.phrase)]
        if case .unreadable(let alarm) = party.texts { blocks.append(.alert(alarm.phrase)) }
        return blocks + [.facts(facts + more), .table(gapTable(party.values.content.gaps, of: party.texts))]
    }

    private func gapTable(_ gaps: [RegisterGap], of texts: Opening<Details>) -> Table {
        Table(
            RegisterText.gaps.phrase, columns: [Column(.rule), Column(.what), Column(.part)],
            rows: gaps.map { gap in
                Table.Row([
                    .phrase(gap.gap.rule.phrase), .phrase(gap.gap.phrase),
                    gap.element.map { .phrase(texts.name(of: $0).phrase) } ?? .empty,
                ])
            }, empty: RegisterText.noGaps.phrase)
    }
}
