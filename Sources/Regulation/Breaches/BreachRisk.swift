/// How great the risk to the people concerned was judged to be (Articles 33(1) and 34(1)).
package enum BreachRisk: String, CaseIterable, Sendable {
    /// Unlikely to result in a risk: the authority need not be told.
    case unlikely
    case risk
    /// The people concerned are told.
    case high
}
