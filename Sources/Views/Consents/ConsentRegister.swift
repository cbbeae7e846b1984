package import Facts
package import Regulation

/// What was said about purposes, as such and by channel: yes, no, no more, and objections.
///
/// Articles 6(1)(a), 7 and 21.
package enum ConsentRegister: SteppedView {
    package typealias State = Consent

    package static let name = RegisterName.consent

    /// What a row is about: the purpose as such, or contact for it by one channel.
    package enum Part: Hashable, Comparable, Sendable {
        case purpose
        case channel(Channel)
    }

    package enum Answer: String, CaseIterable, Sendable {
        case given
        case refused
        case withdrawn
        case optedOut = "opted-out"
    }

    package struct Values: Hashable, Sendable {
        package let party: ConsentParty
        /// Nothing where it is about all direct marketing.
        package let purpose: ElementID?
        /// The last word; nothing where only an objection was made.
        package let answer: Answer?
        /// The day of the last word.
        package let answered: Day?
        /// Since when an objection stands.
        package let objected: Day?
        /// Of a "yes": whether something that shows it is kept, and to which statement and wording it was said.
        package let hasProof: Bool?
        package let statement: StreamID?
        package let wording: Int?

        package init(
            party: ConsentParty, purpose: ElementID?, answer: Answer?, answered: Day?, objected: Day?,
            hasProof: Bool?, statement: StreamID?, wording: Int?
        ) {
            self.party = party
            self.purpose = purpose
            self.answer = answer
            self.answered = answered
            self.objected = objected
            self.hasProof = hasProof
            self.statement = statement
            self.wording = wording
        }

        init(_ standing: ConsentStanding, _ word: ConsentAnswer?, objected: Day?) {
            let grant: ConsentGrant?
            switch word {
            case nil: (answer, answered, grant) = (nil, nil, nil)
            case .given(let given, let day): (answer, answered, grant) = (.given, day, given)
            case .refused(let day): (answer, answered, grant) = (.refused, day, nil)
            case .withdrawn(let day): (answer, answered, grant) = (.withdrawn, day, nil)
            case .optedOut(let day): (answer, answered, grant) = (.optedOut, day, nil)
            }
            party = standing.party
            purpose = standing.purpose
            self.objected = objected
            hasProof = grant?.hasProof
            statement = grant?.statement
            wording = grant?.wording
        }
    }

    package static func parts(of state: Consent) -> [(part: Part, values: Values)] {
        guard let standing = state.standing else { return [] }
        var parts: [(Part, Values)] = []
        if let answer = standing.answer { parts.append((.purpose, Values(standing, answer, objected: nil))) }
        for channel in Channel.allCases {
            let answer = standing.channels[channel]
            let objected = standing.objections[channel]
            guard answer != nil || objected != nil else { continue }
            parts.append((.channel(channel), Values(standing, answer, objected: objected)))
        }
        return parts
    }

    package static func fold(
        _ facts: [Recorded<ConsentEvent>], into state: inout Consent
    ) -> Spans<Part, Values> {
        var spans = Spans<Part, Values>()
        guard facts.contains(where: { $0.occurred.firstDay != nil }) else {
            for fact in facts {
                state.apply(fact.event, on: fact.day)
                step(state, from: fact.day, event: fact.source, &spans)
            }
            return spans
        }
        // Where nobody knows the day a "no" stands from the first on which it can have been said, and comes after every
        // "yes" that may have been said before it.
        let turns = facts.map { (from: $0.event.isNo ? $0.firstDay : $0.day, fact: $0) }
            .sorted { ($0.from, $0.fact.position) < ($1.from, $1.fact.position) }
        for (index, turn) in turns.enumerated() {
            let said = turns[...index].map {
                (place: $0.fact.event.isNo ? $0.fact.day : $0.fact.firstDay, fact: $0.fact)
            }
            state = Consent()
            for (_, fact) in said.sorted(by: { ($0.place, $0.fact.position) < ($1.place, $1.fact.position) }) {
                state.apply(fact.event, on: fact.firstDay == .distantPast ? .distantPast : fact.day)
            }
            step(state, from: turn.from, event: turn.fact.source, &spans)
        }
        return spans
    }

    package static func advance(
        _ state: inout Consent, by fact: Recorded<ConsentEvent>, _ spans: inout Spans<Part, Values>
    ) -> Bool {
        guard fact.occurred.firstDay == nil else { return false }
        state.apply(fact.event, on: fact.day)
        step(state, from: fact.day, event: fact.source, &spans)
        return true
    }

    /// What the parts of a stream say from a day on.
    ///
    /// A "no" to every channel is told by the row of the purpose; channels that nobody had spoken of get none of their
    /// own. One that was spoken of keeps its row: an objection that was lifted is not one never made.
    private static func step(_ state: Consent, from day: Day, event: Int64, _ spans: inout Spans<Part, Values>) {
        guard let standing = state.standing else { return }
        let known = spans.all.filter { $0.until == .distantFuture }.map { $0.part }
        var parts = parts(of: state).filter { part, values in
            switch part {
            case .purpose: true
            case .channel(let channel):
                known.contains(part) || values.objected != nil || standing.channels[channel] != standing.answer
                    || values.answer == .given
            }
        }
        for part in known where !parts.contains(where: { $0.part == part }) {
            parts.append((part, Values(standing, nil, objected: nil)))
        }
        spans.step(to: parts, from: day, event: event)
    }
}
