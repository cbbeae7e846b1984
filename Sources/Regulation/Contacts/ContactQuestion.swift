package import Facts

/// "May we contact them?": by which way, what for, whom, and when.
package struct ContactQuestion: Hashable, Sendable {
    package let channel: Channel
    package let nature: ContactNature
    package let purpose: PurposeInQuestion
    /// The person at the client; without one, the question is about whoever may be reached there.
    package let person: SubjectID?
    package let occurred: Occurrence
    /// The calendar day of the approach, in the organisation's time zone.
    package let day: Day
    /// Whether the approach was made, and is judged afterwards.
    package let wasMade: Bool

    package init(
        channel: Channel,
        nature: ContactNature,
        purpose: PurposeInQuestion = .notNamed,
        person: SubjectID? = nil,
        occurred: Occurrence,
        day: Day,
        wasMade: Bool = false
    ) {
        self.channel = channel
        self.nature = nature
        self.purpose = purpose
        self.person = person
        self.occurred = occurred
        self.day = day
        self.wasMade = wasMade
    }

    /// Asks about a whole day.
    package init(
        channel: Channel,
        nature: ContactNature,
        purpose: PurposeInQuestion = .notNamed,
        person: SubjectID? = nil,
        on day: Day
    ) {
        self.init(
            channel: channel, nature: nature, purpose: purpose, person: person, occurred: .day(day), day: day)
    }
}
