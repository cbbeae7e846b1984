package import Facts
package import Regulation

/// The register of processing activities, Article 30.
///
/// It shows on each day what was going on: an activity declared after it began is in the register from its own first
/// day, one that begins later is planned until then.
package enum ActivityRegister: TemporalView {
    package typealias State = Activity
    package typealias Part = Whole

    package static let name = RegisterName.activity

    package enum Phase: String, CaseIterable, Sendable {
        case planned
        case running
        case ended
    }

    package struct Values: Hashable, Sendable {
        package let content: ActivityContent
        package let phase: Phase
        package let reviewed: Day?
        /// The last day of the processing, as far as it is known.
        package let until: Day?

        package init(content: ActivityContent, phase: Phase, reviewed: Day?, until: Day?) {
            self.content = content
            self.phase = phase
            self.reviewed = reviewed
            self.until = until
        }

        /// The day on which it should be looked at again, Article 5(2).
        package var reviewDue: Day {
            ReviewInterval.due(after: content.reviewMonths, since: content.since, reviewed: reviewed)
        }
    }

    package static func fold(_ facts: [Recorded<ActivityEvent>], into state: inout Activity) -> Spans<Whole, Values> {
        var lifetime = Lifetime<ActivityContent>()
        for fact in facts {
            switch fact.event {
            case .declared(let content), .changed(let content, _):
                lifetime.take(content, from: fact.day, event: fact.source)
            case .reviewed: lifetime.review(on: fact.day, event: fact.source)
            case .ended: lifetime.end(on: fact.day, event: fact.source)
            }
        }
        return lifetime.spans(
            start: \.since,
            turns: { content in [content.since] + [content.until?.adding(days: 1)].compactMap(\.self) },
            values: Self.values)
    }

    private static func values(_ moment: Lifetime<ActivityContent>.Moment) -> Values {
        let content = moment.content
        let until = [moment.ended, content.until].compactMap(\.self).min()
        let phase: Phase =
            if moment.day < content.since {
                .planned
            } else if let until, moment.day > until {
                .ended
            } else {
                .running
            }
        return Values(content: content, phase: phase, reviewed: moment.reviewed, until: until)
    }
}
