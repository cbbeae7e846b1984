package import Facts
package import Regulation

/// The documents, each from the day on which its first version was kept.
package enum DocumentRegister: TemporalView {
    package typealias State = Paper
    package typealias Part = Whole

    package static let name = RegisterName.document

    package struct Values: Hashable, Sendable {
        /// What it is, with everything it is linked to.
        package let content: DocumentContent
        /// The positions of the facts that brought its versions, in their order.
        package let versions: [Int64]
        /// The day on which the last of them was kept.
        package let kept: Day

        package init(content: DocumentContent, versions: [Int64], kept: Day) {
            self.content = content
            self.versions = versions
            self.kept = kept
        }
    }

    package static func fold(_ facts: [Recorded<DocumentEvent>], into state: inout Paper) -> Spans<Whole, Values> {
        var spans = Spans<Whole, Values>()
        var versions: [(number: Int, position: Int64, day: Day)] = []
        for fact in facts {
            state.apply(fact.event, on: fact.day)
            if let number = fact.event.version { versions.append((number, fact.position, fact.day)) }
            versions.sort { $0.number < $1.number }
            assign(state, versions.map(\.position), versions.last?.day, fact, &spans)
        }
        return spans
    }

    package static func advance(
        _ state: inout Paper, by fact: Recorded<DocumentEvent>, _ spans: inout Spans<Whole, Values>
    ) -> Bool {
        // A version that came before the first is known to nobody but its facts.
        guard state.content != nil || state == Paper() else { return false }
        let before = state.versions
        var versions = spans.all.last?.values.versions ?? []
        var kept = spans.all.last?.values.kept
        if let number = fact.event.version {
            guard number > before else { return false }
            versions.append(fact.position)
            kept = fact.day
        }
        state.apply(fact.event, on: fact.day)
        assign(state, versions, kept, fact, &spans)
        return true
    }

    private static func assign(
        _ state: Paper, _ versions: [Int64], _ kept: Day?, _ fact: Recorded<DocumentEvent>,
        _ spans: inout Spans<Whole, Values>
    ) {
        guard let content = state.content, let kept else { return }
        let values = Values(content: content, versions: versions, kept: kept)
        spans.assign(values, to: .whole, from: fact.day, event: fact.source)
    }
}
