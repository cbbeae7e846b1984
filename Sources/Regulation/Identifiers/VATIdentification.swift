/// The VAT identification number (btw-identificatienummer).
///
/// Legal persons carry their RSIN in it, which passes the test by eleven. Natural persons have had a meaningless
/// number since 1 January 2020 that passes modulo 97; before, theirs held the citizen service number.
package enum VATIdentification {
    /// Whose number it is, where that is known.
    package enum Holder: Hashable, Sendable {
        case naturalPerson
        case legalPerson
        case unknown
    }

    /// The prefixes of the other Member States and of Northern Ireland.
    private static let otherPrefixes: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "PL", "PT", "RO", "SE", "SI", "SK", "XI",
    ]

    /// Checks a Dutch number by its digits and one of another Member State by its form only.
    package static func check(_ text: String, holder: Holder = .unknown) -> IdentifierCheck {
        guard let number = Compact.alphanumerics(text, separators: " .-") else { return .unreadable }
        let prefix = String(number.prefix(2))
        if prefix == "NL" { return checkDutch(number, holder: holder) }
        if prefix == "GR" {
            return IdentifierCheck(valid: false, normalised: number, warnings: [.greekPrefixIsEL])
        }
        guard otherPrefixes.contains(prefix), 4...14 ~= number.utf8.count else { return .unreadable }
        return IdentifierCheck(valid: true, normalised: number, warnings: [.onlyFormChecked])
    }

    private static func checkDutch(_ number: String, holder: Holder) -> IdentifierCheck {
        let bytes = Array(number.utf8)
        guard bytes.count == 14, bytes[11] == UInt8(ascii: "B"),
            (bytes[2..<11] + bytes[12..<14]).allSatisfy({ 48...57 ~= $0 })
        else { return .unreadable }
        let invalid = IdentifierCheck(valid: false, normalised: number)
        guard bytes[12] != 48 || bytes[13] != 48 else { return invalid }
        if ModuloNinetySeven.remainder(number) == 1 { return IdentifierCheck(valid: true, normalised: number) }
        guard ElevenTest.passes(number.dropFirst(2).prefix(9)) else { return invalid }
        switch holder {
        case .legalPerson:
            return IdentifierCheck(valid: true, normalised: number)
        case .unknown:
            return IdentifierCheck(valid: true, normalised: number, warnings: [.mayBearCitizenServiceNumber])
        case .naturalPerson:
            // Not repeated in normal form: it is to be refused or masked, not stored.
            return IdentifierCheck(valid: false, normalised: nil, warnings: [.bearsCitizenServiceNumber])
        }
    }
}
