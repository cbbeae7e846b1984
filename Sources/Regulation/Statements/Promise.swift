/// A promise in a privacy statement that a decider can check.
///
/// Others may do what the law allows; whoever promised this may not. Without the promise nothing is found.
package enum Promise: String, CaseIterable, Sendable {
    /// No processor, sub-processor, storage or remote access outside the Union of 27.
    case processorsInUnion = "processors-in-union"
    /// All recipients are established in the Union of 27.
    case recipientsInUnion = "recipients-in-union"
    /// No special categories of personal data (Article 9) and no criminal data (Article 10).
    case noSpecialData = "no-special-data"
    /// No profiling and no automated decisions.
    case noProfiling = "no-profiling"
    /// Data are shared only as the agreement with the person, or the law, requires.
    case sharesByContractOrLaw = "shares-by-contract-or-law"
    /// Former clients are approached about new work for a term after the end of service, and no longer.
    case followUpTerm = "follow-up-term"

    package var rule: Rule { .statement(rawValue) }
}
