package import Facts

/// A decision of the Commission under Article 45 that a destination protects personal data adequately.
package struct Adequacy: Hashable, Sendable {
    package let destination: TransferDestination
    /// The number of the decision, for example `(EU) 2019/419`.
    package let decision: String
    package let validFrom: Day
    /// The last day on which transfers can rest on it, or none while no end is set.
    package let validTo: Day?
    package let scope: AdequacyScope
    /// What is known about the decision beyond its text.
    package let source: String

    package func holds(on day: Day) -> Bool {
        validFrom <= day && day <= validTo ?? .distantFuture
    }
}
