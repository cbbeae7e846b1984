/// From where a retention period is counted once the event that triggers it has happened.
package enum RetentionStart: Hashable, Sendable {
    /// From the event itself: a maximum, which no weekend lengthens.
    case event
    /// From the end of the financial year of the event: a minimum, as in AWR art. 52(4).
    case financialYearEnd(FinancialYear)
}
