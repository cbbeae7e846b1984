/// The registers that are kept.
///
/// The name is that of the table, and what people type to rebuild or compare one.
package enum RegisterName: String, CaseIterable, Sendable {
    case activity
    case client
    case consent
    case contact
    case disclosure
    case document
    case engagement
    case finding
    case invoice
    case message
    case person
    case processor
    case recurrence
    case request
    case settings
    case share
    case statement
}
