package import Facts
package import Regulation

extension ActivityRegister.Values {
    /// What is due of an activity, as it stands at the end of a day: its review (Article 5(2)), its declared end, an
    /// assessment (Article 35(1)), and the end of decisions on which its transfers rest (Article 45).
    package func due(_ stream: StreamID, on day: Day, events: [Int64]) -> [DueThing] {
        func thing(_ kind: DueKind, _ day: Day) -> DueThing { DueThing(kind, on: day, about: stream, events: events) }
        switch phase {
        case .ended: return []
        case .planned, .running: break
        }
        var due = [thing(.activityReview, reviewDue)]
        if let until { due.append(thing(.activityEnd, until)) }
        switch (content.impactAssessment, content.kind) {
        // Prior to the processing: the day before the first of it is the last that is in time.
        case (.required, .controller): due.append(thing(.impactAssessment, content.since.adding(days: -1)))
        case (.required, .processor), (.notRequired, _), (.done, _), (.notStated, _): break
        }
        let lapses = content.transfers.all.compactMap {
            $0.destination.lapse(with: $0.safeguard, since: content.since, seenOn: day)
        }
        if let lapse = lapses.min() { due.append(thing(.transfer, lapse)) }
        return due
    }
}
