package import Facts

/// Everything that the management report counts, gathered from the registers.
///
/// Rows about what happened reach from the first day of the previous period to the last day of this one, and further
/// back where they still matter; the report looks at their days itself.
package struct ManagementInput: Sendable {
    package let masthead: Masthead
    package let period: ReportPeriod
    /// How things stood at the end of the last day of the period.
    package let now: ManagementStanding
    /// The same for the previous period; none where nothing had been recorded by then.
    package let before: ManagementStanding?
    package var requests: [RequestLine] = []
    package var contacts: [ContactLine] = []
    package var shares: [ShareLine] = []
    package var findings: [FindingLine] = []
    /// What people said about purposes: yes, no, no more, objections.
    package var choices: [ChoiceLine] = []
    /// Declarations, changes, reviews and ends in the register, by their days.
    package var registerChanges: [Happening] = []

    package init(
        masthead: Masthead, period: ReportPeriod, now: ManagementStanding, before: ManagementStanding?
    ) {
        self.masthead = masthead
        self.period = period
        self.now = now
        self.before = before
    }

    /// That something happened on a day, by an entry.
    package struct Happening: Hashable, Sendable {
        package let day: Day
        package let event: Int64

        package init(day: Day, event: Int64) {
            self.day = day
            self.event = event
        }
    }

    /// That somebody said something about a purpose on a day.
    package struct ChoiceLine: Sendable {
        /// One of the names of consent events.
        package let name: EventName
        package let day: Day
        package let event: Int64

        package init(name: EventName, day: Day, event: Int64) {
            self.name = name
            self.day = day
            self.event = event
        }
    }
}
