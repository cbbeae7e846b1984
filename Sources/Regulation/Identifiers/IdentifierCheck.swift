/// What checking a number by its own rules gave.
///
/// A valid number is one that could exist: no register was asked whether it does, or whose it is.
package struct IdentifierCheck: Hashable, Sendable {
    package let valid: Bool
    /// The number in the form in which it is stored and compared, where the text could be read as one at all.
    package let normalised: String?
    package let warnings: [IdentifierWarning]

    package init(valid: Bool, normalised: String?, warnings: [IdentifierWarning] = []) {
        self.valid = valid
        self.normalised = normalised
        self.warnings = warnings
    }

    /// The text could not be read as a number of the kind at all.
    static let unreadable = IdentifierCheck(valid: false, normalised: nil)
}
