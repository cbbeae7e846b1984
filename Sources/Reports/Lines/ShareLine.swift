package import Facts
package import Regulation

/// A disclosure that took place.
package struct ShareLine: Sendable {
    package let stream: StreamID
    package let content: ShareContent
    package let occurred: Occurrence
    package let day: Day
    /// Whoever got the data, by the register or by what was written down.
    package let recipient: Opening<String>?
    /// The country the data went to: the share's own, or else that of the recipient.
    package let destination: Country?
    package let findings: [String]
    package let events: [Int64]
    /// What the activity is called that it belongs to.
    package let activity: Opening<String>?
    /// What the data categories are called.
    package let categories: [Opening<String>]
    /// How the agreement with the recipient stood on the day; nothing where it was not declared then.
    package let agreement: AgreementState?
    /// The period of a share that recurs.
    package var period: CalendarPeriod?
    /// The letter, ticket or order that goes with it.
    package var reference: Opening<String>?
    /// What was noted of it, and of its period where it recurs.
    package var note: Opening<String>?
    /// The power that an authority used.
    package var power: Opening<String>?
    /// Who approved that it went to an authority.
    package var approver: Opening<String>?
    /// The day by which those whose data they were had been told.
    package var told: Day?

    package init(
        stream: StreamID, content: ShareContent, occurred: Occurrence, day: Day, recipient: Opening<String>?,
        destination: Country?, findings: [String], events: [Int64], activity: Opening<String>? = nil,
        categories: [Opening<String>] = [], agreement: AgreementState? = nil
    ) {
        self.stream = stream
        self.content = content
        self.occurred = occurred
        self.day = day
        self.recipient = recipient
        self.destination = destination
        self.findings = findings
        self.events = events
        self.activity = activity
        self.categories = categories
        self.agreement = agreement
    }
}
