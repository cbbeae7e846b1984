package import Facts

/// That data are kept because of a dispute or an inquiry, whatever else would have them erased (Article 17(3)(e)).
package enum Hold: Decider {
    case notPlaced
    case placed(HoldContent, on: Day)
    case released(HoldContent, placed: Day, on: Day)

    package static let kind = StreamKind.hold

    package init() { self = .notPlaced }

    package enum Command: Hashable, Sendable {
        case place(HoldContent, reasonGiven: Bool)
        case release(reasonGiven: Bool)
    }

    /// Whether it keeps a person's data on a day: those of everybody at the client, unless it is about another.
    package func keeps(_ person: SubjectID?, on day: Day) -> Bool {
        switch self {
        case .notPlaced, .released: false
        case .placed(let content, _):
            (content.until.map { $0 >= day } ?? true)
                && (content.person == nil || person == nil || content.person == person)
        }
    }

    package func decide(_ command: Command, at moment: Moment) throws(Refusal) -> [Decided<HoldEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.notPlaced, .place(let content, let reasonGiven)):
            guard reasonGiven else { throw .reasonMissing }
            if let until = content.until, until < moment.day {
                throw .endsBeforeStart(since: moment.day, until: until)
            }
            return [Decided(.placed(content))]
        case (.placed, .place), (.released, .place): throw .holdAlreadyPlaced
        case (.notPlaced, .release): throw .holdNotPlaced
        case (.placed, .release(let reasonGiven)):
            guard reasonGiven else { throw .reasonMissing }
            return [Decided(.released)]
        case (.released(_, _, let day), .release): throw .holdAlreadyReleased(on: day)
        }
    }

    package mutating func apply(_ event: HoldEvent, on day: Day) {
        switch (self, event) {
        case (_, .placed(let content)): self = .placed(content, on: day)
        case (.placed(let content, let placed), .released): self = .released(content, placed: placed, on: day)
        case (.notPlaced, .released), (.released, .released): break
        }
    }
}
