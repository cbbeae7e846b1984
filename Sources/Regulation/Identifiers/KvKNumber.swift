/// The number under which an undertaking stands in the Dutch trade register (KvK-nummer).
package enum KvKNumber {
    /// Checks for exactly eight digits; leading zeros count and are never added.
    package static func check(_ text: String) -> IdentifierCheck {
        guard let digits = Compact.digits(text, separators: " ."), digits.utf8.count == 8 else { return .unreadable }
        return IdentifierCheck(valid: true, normalised: digits, warnings: [.noCheckDigits])
    }
}
