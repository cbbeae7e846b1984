import Foundation

/// E-mail addresses in the one form in which they are looked up.
package enum EmailAddress {
    /// The address trimmed, without `mailto:` or angle brackets, in lower case and composed characters (NFC).
    ///
    /// RFC 5321 lets the part before the `@` depend on case; no provider people use does, and an opt-out that is
    /// missed for a capital letter would be worse. Quoted local parts and address literals are not taken.
    /// - Returns: Nothing when the text is no single address.
    package static func normalise(_ text: String) -> String? {
        var address = text.trimmed
        if address.hasPrefix("<"), address.hasSuffix(">") { address = String(address.dropFirst().dropLast()) }
        if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
        address = address.lowercased().precomposedStringWithCanonicalMapping
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, address.utf8.count <= 254, isLocal(parts[0]), isDomain(parts[1]) else { return nil }
        return address
    }

    private static func isLocal(_ part: Substring) -> Bool {
        1...64 ~= part.utf8.count && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.contains("..")
            && part.unicodeScalars.allSatisfy { isAllowed($0, punctuation: "!#$%&'*+-/=?^_`{|}~.") }
    }

    private static func isDomain(_ part: Substring) -> Bool {
        let labels = part.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                1...63 ~= label.utf8.count && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.unicodeScalars.allSatisfy { isAllowed($0, punctuation: "-") }
            }
            && labels.last?.allSatisfy { $0.isASCII && $0.isNumber } == false
    }

    /// Letters and digits of any script (RFC 6531), and the given punctuation.
    private static func isAllowed(_ scalar: Unicode.Scalar, punctuation: String) -> Bool {
        if scalar.isASCII {
            return 48...57 ~= scalar.value || 97...122 ~= scalar.value || punctuation.unicodeScalars.contains(scalar)
        }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return false
        }
    }
}
