/// Telephone numbers in the one form in which they are looked up.
package enum PhoneNumber {
    /// The number as a plus sign, the country's dialling code and digits (ITU-T E.164), such as `+31612345678`.
    ///
    /// Takes what people write: `06-12345678`, `0031 6 …`, `+31 (0)6 …`, blanks, dots, hyphens, slashes, brackets, and
    /// a number that a spreadsheet robbed of its leading zero or plus sign.
    /// - Parameters:
    ///   - text: The number as written.
    ///   - country: The country whose numbers are written without a dialling code.
    /// - Returns: Nothing when the text is no telephone number or its country's form of one is not known here.
    package static func normalise(_ text: String, country: Country = .netherlands) -> String? {
        guard let (digits, isInternational) = digits(of: text) else { return nil }
        if isInternational { return international(digits) }
        guard let plan = NumberingPlan.of(country) else { return nil }
        if let national = plan.national(digits) { return "+" + plan.code + national }
        // Without its plus sign, or without its leading zero.
        if digits.hasPrefix(plan.code), let number = international(digits) { return number }
        return plan.accepts(digits) ? "+" + plan.code + digits : nil
    }

    /// The digits of a text, and whether they begin with a dialling code.
    private static func digits(of text: String) -> (digits: String, isInternational: Bool)? {
        var rest = text.trimmed
        if rest.lowercased().hasPrefix("tel:") { rest = String(rest.dropFirst(4)) }
        let hasPlus = rest.hasPrefix("+")
        if hasPlus { rest.removeFirst() }
        var digits = ""
        for character in rest {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if !(character.isWhitespace || ".-/()\u{2010}\u{2011}\u{2012}\u{2013}".contains(character)) {
                return nil
            }
        }
        guard !digits.isEmpty else { return nil }
        if !hasPlus, digits.hasPrefix("00") { return (String(digits.dropFirst(2)), true) }
        return (digits, hasPlus)
    }

    /// A number behind a plus sign, without the trunk zero that is often left in: `+31 (0)6`.
    private static func international(_ digits: String) -> String? {
        guard let plan = NumberingPlan.of(dialled: digits) else {
            // A country without a plan here: at most fifteen digits, and no shorter than the shortest in use.
            return 8...15 ~= digits.utf8.count && !digits.hasPrefix("0") ? "+" + digits : nil
        }
        let rest = String(digits.dropFirst(plan.code.utf8.count))
        let national = plan.national(rest) ?? rest
        return plan.accepts(national) ? "+" + plan.code + national : nil
    }
}
