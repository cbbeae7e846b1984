import Facts
package import Regulation

/// What happened, newest first, each in one sentence; corrections beside what they correct.
package struct Timeline: Sendable {
    package private(set) var entries: [TimelineEntry]
    private let names: Names
    let zone: LocalZone
    /// What was said later about an entry, by its position.
    private let corrections: [Int64: [TimelineEntry]]

    package init(_ entries: [TimelineEntry], names: Names, zone: LocalZone) {
        self.names = names
        self.zone = zone
        self.entries = entries.sorted { one, other in
            (zone.day(of: one.occurred), one.position) > (zone.day(of: other.occurred), other.position)
        }
        corrections = Dictionary(grouping: entries.filter { $0.target != nil }) { $0.target ?? 0 }
    }

    /// The newest of it; what was said of them later stays with them.
    func limited(to limit: Int) -> Timeline {
        var timeline = self
        timeline.entries = Array(entries.prefix(limit))
        return timeline
    }

    package var items: [ListItem] {
        entries.map { ListItem(point($0), events: [$0.position]) }
    }

    /// When, who, what.
    private func point(_ entry: TimelineEntry) -> Phrase {
        let head = Phrase(
            "{day}, {name}: {what}", "{day}, {name}: {what}",
            [.day: .occurrence(entry.occurred), .name: entry.actor.phrase, .what: what(entry)])
        var sentences = [head]
        if let note = entry.note { sentences.append(Phrase(EventText.note.words, [.what: quoted(note)])) }
        if let reason = entry.reason { sentences.append(Phrase(EventText.reason.words, [.reason: quoted(reason)])) }
        sentences += entry.findings.map(finding)
        sentences += entry.replaced.map { Self.replaced($0, in: entry) }
        if zone.day(of: entry.recordedAt) != zone.day(of: entry.occurred) {
            sentences.append(Phrase(EventText.recordedLater.words, [.day: .moment(entry.recordedAt)]))
        }
        for correction in (corrections[entry.position] ?? []).sorted(by: { $0.position < $1.position }) {
            sentences.append(
                Phrase(
                    (correction.name == .factRetracted ? EventText.retractedBy : EventText.correctedBy).words,
                    [.position: .events([correction.position])]))
        }
        return .sentences(sentences)
    }

    /// Which values others took the place of, and how to take them out where nothing else goes with them.
    private static func replaced(_ value: ReplacedValue, in entry: TimelineEntry) -> Phrase {
        let words = value.isWhole ? EventText.replacedWhole : .replaced
        return Phrase(
            words.words,
            [
                .what: .list(value.fields.map(\.phrase)), .position: .events([value.by]),
                .day: .day(value.erasableFrom),
                .number: .number(Int(entry.position)), .value: .number(value.part),
            ])
    }

    /// What an entry says; of a correction also what was believed before.
    package func what(_ entry: TimelineEntry) -> Phrase {
        let teller = Teller(names: names)
        guard let event = entry.event else { return Phrase(EventText.notUnderstood.words, [.what: entry.name.phrase]) }
        guard case .correction(let correction) = event else { return teller.sentence(event) }
        switch correction {
        case .corrected(let position, let kind, let name, let schema, let occurred, let facts):
            let truth = ToldEvent(kind: kind, name: name, schema: schema, facts: facts).map(teller.sentence)
            return .sentences(
                [
                    Phrase(
                        EventText.corrected.words,
                        [
                            .position: .events([position]), .day: .occurrence(occurred),
                            .what: truth ?? Phrase(EventText.notUnderstood.words, [.what: name.phrase]),
                        ]),
                    believed(position, before: entry.position),
                ].compactMap(\.self))
        case .retracted(let position, _):
            return .sentences(
                [
                    Phrase(EventText.retracted.words, [.position: .events([position])]),
                    believed(position, before: entry.position),
                ].compactMap(\.self))
        }
    }

    /// What was held for true of a fact until a correction.
    private func believed(_ position: Int64, before correction: Int64) -> Phrase? {
        let earlier = (corrections[position] ?? []).filter { $0.position < correction }.max {
            $0.position < $1.position
        }
        let teller = Teller(names: names)
        if let earlier, case .correction(let event) = earlier.event {
            switch event {
            case .corrected(_, let kind, let name, let schema, let occurred, let facts):
                guard let told = ToldEvent(kind: kind, name: name, schema: schema, facts: facts) else { return nil }
                return believed(occurred, teller.sentence(told))
            case .retracted: return nil
            }
        }
        guard let first = entries.first(where: { $0.position == position }), let told = first.event else { return nil }
        return believed(first.occurred, teller.sentence(told))
    }

    private func believed(_ occurred: Occurrence, _ what: Phrase) -> Phrase {
        Phrase(EventText.believed.words, [.day: .occurrence(occurred), .what: what])
    }

    /// Words that somebody wrote, in quotation marks; what became of them otherwise.
    private func quoted(_ words: Opening<String>) -> Phrase {
        switch words {
        case .value(let text): Phrase("“{what}”", "“{what}”", [.what: .text(text)])
        case .erased, .unreadable: words.phrase
        }
    }

    private func finding(_ code: String) -> Phrase {
        guard let finding = Finding(rawValue: code) else {
            return Phrase(EventText.finding.words, [.what: .text(code), .article: HeadingText.unknown.phrase])
        }
        return Phrase(EventText.finding.words, [.what: finding.phrase, .article: finding.rule.phrase])
    }
}
