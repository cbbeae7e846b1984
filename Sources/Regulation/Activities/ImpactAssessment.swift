/// Whether an impact assessment is needed, and done (Article 35).
package enum ImpactAssessment: String, CaseIterable, Sendable {
    case required
    /// Thought about and not needed; the reasoning is sealed text.
    case notRequired = "not-required"
    case done
    case notStated = "not-stated"
}
