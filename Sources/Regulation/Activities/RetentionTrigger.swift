/// The event from which a retention period is counted.
package enum RetentionTrigger: String, CaseIterable, Sendable {
    case collection
    case lastContact = "last-contact"
    case endOfService = "end-of-service"
    case endOfAgreement = "end-of-agreement"
    /// The end of the financial year in which the data were used (AWR art. 52).
    case financialYearEnd = "financial-year-end"
    case withdrawal
    case closing
    case decision
}
