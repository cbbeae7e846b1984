package import Facts

extension Share {
    /// How many days after the end of a period somebody has to say whether a recurring share took place.
    ///
    /// No law sets a term; the house does, so that a record of who received what is made while people remember.
    package static let daysToConfirm = 14

    /// What one period of a recurring share took: the arrangement, with what the confirmation said otherwise.
    package func content(of confirmation: ShareConfirmation) -> ShareContent? {
        guard var content = recurrence?.arrangement.content else { return nil }
        if confirmation.subjects != .notNamed { content.subjects = confirmation.subjects }
        content.people = confirmation.people ?? content.people
        return content
    }

    /// The periods that had ended by a day and of which nobody said whether it took place, with the last day to say so.
    package func unconfirmed(on day: Day) -> [(period: CalendarPeriod, due: Day)] {
        guard let recurrence else { return [] }
        var open: [(period: CalendarPeriod, due: Day)] = []
        var period = CalendarPeriod(recurrence.arrangement.every, containing: recurrence.since)
        while period.last < day, period.first <= stopped ?? .distantFuture {
            if answers[period] == nil { open.append((period, period.last.adding(days: Self.daysToConfirm))) }
            period = period.next
        }
        return open
    }

    /// From when those whose data went to an authority may be told, while they have not been.
    package var toBeToldFrom: Day? {
        told == nil ? disclosure?.content.demand?.tellFrom : nil
    }
}
