package import Facts

/// When a command says its fact happened, seen from the day on which it is recorded.
package struct Moment: Hashable, Sendable {
    package let occurred: Occurrence
    /// The calendar day of the occurrence, in the organisation's time zone.
    package let day: Day
    /// The calendar day of recording, in the organisation's time zone.
    package let today: Day
    /// Whether the command reports what has happened or asks whether it may be done.
    package let tense: Tense

    package init(occurred: Occurrence, day: Day, today: Day, tense: Tense) {
        self.occurred = occurred
        self.day = day
        self.today = today
        self.tense = tense
    }

    /// A fact may always be recorded, however unlawful, and raises a finding; a decision about to be taken is refused.
    package enum Tense: String, Sendable {
        case happened
        case deciding
    }
}
