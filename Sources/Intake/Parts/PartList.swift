/// The lists of parts that things in a declaration have.
///
/// A part is named by its list and its slug.
package enum PartList: String, CaseIterable, Sendable {
    case purposes
    case subjects
    case data
    case recipients
    case transfers
    case retention
    case measures
    case controllers
    case processing
    case subProcessors
    case promises

    /// The field's name in the file.
    var key: String { rawValue }
}
