/// Whether there is a data protection officer, and if not, that this was thought about (Article 37).
package enum OfficerDuty: String, CaseIterable, Sendable {
    case appointed
    /// None is needed; the reasoning is sealed text.
    case notRequired = "not-required"
    case notStated = "not-stated"
}
