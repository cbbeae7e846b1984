package import Facts

/// An event with its place in the ledger and in the calendar.
package struct Recorded<Event: LedgerEvent>: Hashable, Sendable {
    package let position: Int64
    package let event: Event
    package let occurred: Occurrence
    /// The calendar day of the occurrence, in the organisation's time zone.
    package let day: Day
    /// Where the value that now counts was recorded: a later position once the fact has been corrected.
    package let source: Int64

    package init(position: Int64, event: Event, occurred: Occurrence, day: Day, source: Int64? = nil) {
        self.position = position
        self.event = event
        self.occurred = occurred
        self.day = day
        self.source = source ?? position
    }

    /// The first day on which it can have happened; its day, where that is known.
    package var firstDay: Day { occurred.firstDay ?? day }
}
