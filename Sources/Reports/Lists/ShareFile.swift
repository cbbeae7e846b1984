package import Facts
import Regulation

/// Everything on record of one disclosure; of one that recurs each period that was confirmed.
package struct ShareFile: Report {
    package let masthead: Masthead
    package let share: StreamID
    /// What took place, the newest first.
    package let shares: [ShareLine]
    /// What recurs, where it does.
    package let recurring: RecurringShareLine?

    package init(masthead: Masthead, share: StreamID, shares: [ShareLine], recurring: RecurringShareLine?) {
        self.masthead = masthead
        self.share = share
        self.shares = ShareList.newestFirst(shares)
        self.recurring = recurring
    }

    package var document: Document {
        var blocks: [Block] = []
        if let recurring {
            blocks += [.heading(2, HeadingText.recurringShares), .facts(facts(recurring))]
            if !shares.isEmpty || !recurring.empty.isEmpty { blocks.append(.heading(2, HeadingText.shares)) }
        }
        for share in shares { blocks.append(.facts(facts(share))) }
        for empty in recurring?.empty.reversed() ?? [] { blocks.append(.facts(facts(empty))) }
        return Document(HeadingText.share.phrase, masthead: masthead, blocks: blocks)
    }

    package var table: Table { ShareList.table(shares) }

    package var json: JSON {
        [
            "id": .identifier(share), "recurrence": recurring.map(ShareList.json) ?? .null,
            "disclosures": .array(shares.map(ShareList.json)),
        ]
    }

    private func facts(_ share: RecurringShareLine) -> [LabelledFact] {
        var facts = [LabelledFact(ColumnName.id, .text(share.stream.description), events: share.events)]
        func add(_ name: ColumnName, _ phrase: Phrase?) {
            if let phrase { facts.append(LabelledFact(name, phrase)) }
        }
        add(.recipient, share.recipient?.phrase ?? HeadingText.undeclaredParty.phrase)
        add(.ground, share.arrangement.content.ground.phrase)
        add(.period, Phrase(share.arrangement.every.words))
        add(.since, .day(share.since))
        add(.until, share.until.map { .day($0) })
        add(.reference, share.reference?.phrase)
        add(.note, share.note?.phrase)
        if !share.unconfirmed.isEmpty {
            add(.unconfirmed, .list(share.unconfirmed.map { .text($0.period.description) }))
        }
        return facts
    }

    private func facts(_ empty: EmptyPeriod) -> [LabelledFact] {
        var facts = [
            LabelledFact(ColumnName.period, .text(empty.period.description), events: empty.events),
            LabelledFact(ColumnName.occurred, .day(empty.day)), LabelledFact(ColumnName.people, .number(0)),
        ]
        if let note = empty.note { facts.append(LabelledFact(ColumnName.note, note.phrase)) }
        return facts
    }

    private func facts(_ share: ShareLine) -> [LabelledFact] {
        var facts = [LabelledFact(ColumnName.id, .text(share.stream.description), events: share.events)]
        func add(_ name: ColumnName, _ phrase: Phrase?) {
            if let phrase { facts.append(LabelledFact(name, phrase)) }
        }
        add(.occurred, .occurrence(share.occurred))
        add(.period, share.period.map { .text($0.description) })
        add(.recipient, share.recipient?.phrase ?? HeadingText.undeclaredParty.phrase)
        add(.purpose, share.activity?.phrase)
        if !share.categories.isEmpty { add(.categories, .list(share.categories.map(\.phrase))) }
        add(.ground, share.content.ground.phrase)
        add(.country, share.destination.map { Phrase($0.words) })
        add(.people, share.content.peopleKnown.map { .text(String($0)) })
        add(.agreement, share.agreement.map { Phrase($0.words) })
        add(.reference, share.reference?.phrase)
        add(.note, share.note?.phrase)
        add(.power, share.power?.phrase)
        add(.approver, share.approver?.phrase)
        add(.told, share.told.map { .day($0) })
        let findings = share.findings.map { Finding(rawValue: $0)?.phrase ?? .text($0) }
        if !findings.isEmpty { add(.findings, .sentences(findings)) }
        return facts
    }
}
