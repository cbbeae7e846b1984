package import Facts

/// How long the details of a client are kept for an approach about new work.
///
/// The term that the register declares runs from the last day of service, ends early with an objection, and stands
/// still while the client is served again. It is a maximum: no weekend lengthens it. What is kept for other reasons,
/// such as invoices, is kept by its own rule and may not be used for this one.
package enum FollowUpRetention: Hashable, Sendable {
    /// Never served: there is no service whose end could start the term.
    case notStarted
    case served(since: Mark)
    /// Kept to the end of a day, which these positions decide.
    case until(Day, evidence: [Int64])

    /// Says how things stand on a day.
    ///
    /// - Parameters:
    ///   - standing: What is on record about the client.
    ///   - day: The day that is asked about.
    ///   - purpose: The declared purpose of approaches about new work, where one is; an objection to it counts too.
    ///   - term: How long after the end of service they are kept for it.
    package init(
        _ standing: ContactStanding,
        on day: Day,
        purpose: ElementID? = nil,
        term: FollowUpTerm = .standard
    ) {
        switch standing.service(on: day) {
        case .never:
            self = .notStarted
        case .running(let since):
            self = .served(since: since)
        case .ended(let until):
            let last = RetentionPeriod(term.duration).lastDay(after: until.day)
            guard let objection = standing.objection(toAllOf: purpose, on: day), objection.day < last else {
                self = .until(last, evidence: until.positions)
                return
            }
            let evidence = Set(until.positions + objection.positions).sorted()
            self = .until(max(objection.day, until.day), evidence: evidence)
        }
    }

    /// Whether the details should be gone on a day.
    package func isOver(on day: Day) -> Bool {
        switch self {
        case .notStarted, .served: false
        case .until(let last, _): day > last
        }
    }
}

extension ContactStanding {
    /// The client's own objection, by every channel, to all direct marketing or to a purpose, that stands on a day.
    fileprivate func objection(toAllOf purpose: ElementID?, on day: Day) -> Mark? {
        var standing: [Choice] = []
        for choice in choices where choice.mark.day <= day {
            switch choice.event {
            case .objected(let party, let objected, let scope):
                guard party.person == nil, scope == .every, objected == nil || objected == purpose else { continue }
                standing.append(choice)
            case .objectionLifted(let party, let lifted, _):
                standing.removeAll { $0.event.party == party && $0.event.purpose == lifted }
            case .given, .refused, .withdrawn, .optedOut:
                break
            }
        }
        return standing.first?.mark
    }
}
