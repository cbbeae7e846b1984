package import Facts

/// The term of Article 33(1) for notifying a personal data breach to the supervisory authority.
///
/// Elapsed hours from awareness: weekends, nights, holidays and the change of the clocks do not move it. Regulation
/// 1182/71 might grant part of an hour or a second working day more; the earliest reading is the one to work by.
package struct BreachClock: Hashable, Sendable {
    /// When the controller had a reasonable degree of certainty that personal data were compromised.
    package let aware: Instant
    package let hours: Int
    /// The last instant at which a notification is in time.
    package let due: Instant

    /// Starts the clock under the law of the day of awareness; nothing for a day before the Regulation applied.
    package init?(aware: Instant, term: LegalParameter<Int> = Law.breachNotificationHours) {
        // The day in UTC will do: which law holds is not decided by an hour or two at midnight.
        guard let hours = term.value(on: aware.utcDay) else { return nil }
        self.aware = aware
        self.hours = hours
        due = aware.adding(hours: hours)
    }

    /// Whether a notification at an instant is late and must come with the reasons for the delay.
    package func isLate(at instant: Instant) -> Bool {
        instant > due
    }
}
