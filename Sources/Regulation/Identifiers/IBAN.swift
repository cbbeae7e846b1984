/// The international bank account number (ISO 13616).
package enum IBAN {
    /// Checks the length for the country, the form of Dutch numbers and the check digits.
    ///
    /// National rules inside other countries' numbers are not applied: banks give out numbers that break them.
    package static func check(_ text: String) -> IdentifierCheck {
        guard let number = Compact.alphanumerics(text, separators: " .-"), 15...34 ~= number.utf8.count else {
            return .unreadable
        }
        let bytes = Array(number.utf8)
        guard bytes[..<2].allSatisfy({ 65...90 ~= $0 }), bytes[2..<4].allSatisfy({ 48...57 ~= $0 }) else {
            return .unreadable
        }
        let country = String(number.prefix(2))
        let length = lengths[country]
        let valid =
            length ?? bytes.count == bytes.count
            && 2...98 ~= Int(bytes[2] - 48) * 10 + Int(bytes[3] - 48)
            && (country != "NL" || isDutch(bytes))
            && ModuloNinetySeven.remainder(number.dropFirst(4) + number.prefix(4)) == 1
        return IdentifierCheck(valid: valid, normalised: number, warnings: length == nil ? [.unknownCountry] : [])
    }

    /// Whether four letters for the bank and ten digits for the account follow the check digits.
    private static func isDutch(_ bytes: [UInt8]) -> Bool {
        bytes.count == 18 && bytes[4..<8].allSatisfy { 65...90 ~= $0 } && bytes[8...].allSatisfy { 48...57 ~= $0 }
    }

    /// The length of the number in each country, from the register of SWIFT for ISO 13616.
    private static let lengths: [String: Int] = [
        "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BI": 27, "BR": 29,
        "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27, "DK": 18, "DO": 28, "EE": 20, "EG": 29,
        "ES": 24, "FI": 18, "FK": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28,
        "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28,
        "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MN": 20,
        "MR": 27, "MT": 31, "MU": 30, "NI": 28, "NL": 18, "NO": 15, "OM": 23, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
        "QA": 29, "RO": 24, "RS": 22, "RU": 33, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27,
        "SO": 23, "ST": 25, "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
    ]
}
