package import Facts

/// The term of Article 12(3) for answering the request of a data subject.
///
/// One month from receipt in any official channel, not from registration. An extension reaches to three months from
/// receipt; it is never chained to the end of the first month, which a short February or a weekend has moved.
package struct ResponsePeriod: Hashable, Sendable {
    /// Until how many working days after receipt a question about identity still stops the clock.
    ///
    /// The guidelines (EDPB 01/2022) only say "without undue delay"; three days is this product's reading of it.
    package static let daysToAsk = 3

    package let received: Day
    package let calendar: HolidayCalendar
    package let pauses: [ResponsePause]
    /// The calendar days for which the term stood still; none for a question that was asked too late.
    package let pausedDays: Int
    /// The one month of Article 12(3), first sentence.
    package let base: StatutoryPeriod
    /// The three months in all of Article 12(3), second sentence; it counts only once an extension was notified.
    package let extended: StatutoryPeriod

    /// Computes the term under the law of the day of receipt; nothing for a day before the Regulation applied.
    package init?(
        received: Day,
        pauses: [ResponsePause] = [],
        calendar: HolidayCalendar = .a,
        responseTerm: LegalParameter<CalendarDuration> = Law.responseTerm,
        extendedTerm: LegalParameter<CalendarDuration> = Law.extendedResponseTerm
    ) {
        guard let month = responseTerm.value(on: received), let months = extendedTerm.value(on: received) else {
            return nil
        }
        self.received = received
        self.calendar = calendar
        self.pauses = pauses
        let counting = pauses.filter { ResponsePeriod.counts($0, received: received, calendar: calendar) }
        pausedDays = ResponsePeriod.days(of: counting)
        base = StatutoryPeriod(start: received, duration: month, pausedDays: pausedDays, calendar: calendar)
        extended = StatutoryPeriod(start: received, duration: months, pausedDays: pausedDays, calendar: calendar)
    }

    /// One month from receipt, before pauses, weekends and holidays.
    package var nominal: Day { base.nominal }
    /// The last day for an answer without extension.
    package var due: Day { base.due }
    /// The last day for an answer once an extension was notified in time.
    package var extendedDue: Day { extended.due }
    package var reasons: [DueReason] { base.reasons }

    /// The last day for an answer if no pause counted, to be shown beside the other.
    package var unpausedDue: Day { unpaused(base) }
    /// The last day for an answer after an extension if no pause counted.
    package var unpausedExtendedDue: Day { unpaused(extended) }

    /// Whether a question that stops the clock still awaits its answer, so that no due day is certain yet.
    package var isSuspended: Bool {
        pauses.contains {
            $0.answered == nil && ResponsePeriod.counts($0, received: received, calendar: calendar)
        }
    }

    /// Whether an extension decided and notified on a day would be in time: on or before the first due day.
    package func extensionAllowed(on day: Day) -> Bool {
        day >= received && (day <= due || isSuspended)
    }

    private func unpaused(_ period: StatutoryPeriod) -> Day {
        StatutoryPeriod(start: received, duration: period.duration, calendar: calendar).due
    }

    private static func counts(_ pause: ResponsePause, received: Day, calendar: HolidayCalendar) -> Bool {
        pause.asked >= received && pause.asked <= calendar.adding(workingDays: daysToAsk, to: received)
    }

    /// The days of all ended pauses together; days in two of them count once.
    private static func days(of pauses: [ResponsePause]) -> Int {
        var total = 0
        var counted = Day.distantPast
        for pause in pauses.sorted(by: { $0.asked < $1.asked }) {
            guard let answered = pause.answered else { continue }
            let from = max(pause.asked, counted)
            guard answered > from else { continue }
            total += from.days(until: answered)
            counted = answered
        }
        return total
    }
}
