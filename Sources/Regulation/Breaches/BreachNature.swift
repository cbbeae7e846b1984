/// What of personal data was breached (Article 4(12)).
package enum BreachNature: String, CaseIterable, Sendable {
    /// They were disclosed to, or could be seen by, somebody who should not have them.
    case confidentiality
    /// They were changed.
    case integrity
    /// They were lost or could not be reached.
    case availability
}
