package import Facts

/// Something that has to be done by a day, in ids and codes.
package struct DueThing: Hashable, Sendable {
    package let kind: DueKind
    /// The last day on which it is in time.
    package let day: Day
    /// What it is about; nothing where it stands for several things.
    package let about: StreamID?
    /// The client concerned, if one is.
    package let client: StreamID?
    /// For how many things it stands.
    package let count: Int
    /// The positions of the entries from which it follows; none where it stands for several things.
    package let events: [Int64]
    /// From which moment it can be done, where that is not a matter of days.
    package let at: Instant?

    package init(
        _ kind: DueKind, on day: Day, at instant: Instant? = nil, about: StreamID, client: StreamID? = nil,
        events: [Int64]
    ) {
        self.kind = kind
        self.day = day
        self.about = about
        self.client = client
        count = 1
        self.events = events
        at = instant
    }

    /// So many things of a kind, of which none is named; the first of them is due on the day.
    package init(_ kind: DueKind, on day: Day, count: Int) {
        self.kind = kind
        self.day = day
        about = nil
        client = nil
        self.count = count
        events = []
        at = nil
    }

    /// Whether its day had passed by the end of a day; a reminder is never late.
    package func isOverdue(on day: Day) -> Bool { !kind.isReminder && self.day < day }

    /// The order of an agenda: by day, and on one day by kind.
    package static func precedes(_ one: DueThing, _ other: DueThing) -> Bool {
        (one.day, one.kind.rawValue, one.about ?? .last) < (other.day, other.kind.rawValue, other.about ?? .last)
    }
}

extension StreamID {
    /// What stands for several things comes last.
    fileprivate static var last: StreamID { StreamID(high: .max, low: .max) }
}
