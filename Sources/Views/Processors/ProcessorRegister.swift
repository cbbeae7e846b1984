package import Facts
package import Regulation

/// The parties that work with the organisation's data, Articles 28 and 30(1)(d).
package enum ProcessorRegister: TemporalView {
    package typealias State = Processor
    package typealias Part = Whole

    package static let name = RegisterName.processor

    package enum Phase: String, CaseIterable, Sendable {
        case engaged
        case ended
    }

    package struct Values: Hashable, Sendable {
        package let content: ProcessorContent
        package let phase: Phase
        /// The day on which the party was entered in the register.
        package let since: Day
        package let reviewed: Day?
        /// The last day of the engagement, as far as it is known.
        package let until: Day?

        package init(content: ProcessorContent, phase: Phase, since: Day, reviewed: Day?, until: Day?) {
            self.content = content
            self.phase = phase
            self.since = since
            self.reviewed = reviewed
            self.until = until
        }

        /// The day on which it should be looked at again, Articles 28(1) and 5(2).
        package var reviewDue: Day {
            ReviewInterval.due(after: content.reviewMonths, since: since, reviewed: reviewed)
        }
    }

    package static func fold(
        _ facts: [Recorded<ProcessorEvent>], into state: inout Processor
    ) -> Spans<Whole, Values> {
        var lifetime = Lifetime<ProcessorContent>()
        var since: Day?
        for fact in facts {
            switch fact.event {
            case .declared(let content), .changed(let content, _):
                since = since ?? fact.day
                lifetime.take(content, from: fact.day, event: fact.source)
            case .reviewed: lifetime.review(on: fact.day, event: fact.source)
            case .ended: lifetime.end(on: fact.day, event: fact.source)
            }
        }
        return lifetime.spans(start: { _ in nil }, turns: { _ in [] }) { moment in
            let hasEnded = moment.ended.map { moment.day > $0 } ?? false
            return Values(
                content: moment.content, phase: hasEnded ? .ended : .engaged, since: since ?? moment.day,
                reviewed: moment.reviewed, until: moment.ended)
        }
    }
}
