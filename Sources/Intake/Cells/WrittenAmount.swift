/// Amounts and numbers as people write them in Dutch and in English.
package enum WrittenAmount {
    /// More digits than any amount has, and few enough to be counted in cents.
    private static let mostDigits = 12

    /// An amount of euros: `€ 1.234,56`, `1234.5`, `EUR 12,-`, `-12,50`, `(12,50)`.
    ///
    /// A sign that stands before three digits separates thousands if it is a full stop or stands before another sign;
    /// `1,234` could be either and is no amount.
    package static func cents(_ text: String) -> Int? {
        var text = text.lowercased()
        for word in ["€", "eur", "euro"] where text.hasPrefix(word) || text.hasSuffix(word) {
            text = text.replacing(word, with: "")
        }
        // Blanks of all kinds separate thousands in some exports.
        text = String(text.filter { !$0.isWhitespace })
        var isNegative = false
        if text.hasPrefix("("), text.hasSuffix(")") {
            isNegative = true
            text = String(text.dropFirst().dropLast())
        } else if text.hasPrefix("-") || text.hasPrefix("−") {
            isNegative = true
            text.removeFirst()
        } else if text.hasSuffix("-"), !text.hasSuffix(",-"), !text.hasSuffix(".-") {
            isNegative = true
            text.removeLast()
        }
        for ending in [",-", ".-", ",--", ".--"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
        guard let (whole, rest) = parts(text), whole.count <= mostDigits, let euros = Int(whole) else { return nil }
        let cents = euros * 100 + (Int(rest.padded) ?? 0)
        return isNegative ? -cents : cents
    }

    /// A whole number: `1200`, `1.200`.
    package static func whole(_ text: String) -> Int? {
        guard let (whole, rest) = parts(text), rest.isEmpty, whole.count <= mostDigits else { return nil }
        return Int(whole)
    }

    /// The digits before and behind the decimal sign.
    private static func parts(_ text: String) -> (whole: String, rest: String)? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }) else { return nil }
        let signs = text.filter { $0 == "." || $0 == "," }
        guard let last = signs.last else { return isDigits(text[...]) ? (text, "") : nil }
        let pieces = text.split(separator: last, omittingEmptySubsequences: false)
        guard let end = pieces.last else { return nil }
        let isDecimal = pieces.count == 2 && (1...2).contains(end.count)
        let other: Character = last == "." ? "," : "."
        let isGrouped = end.count == 3 && !signs.contains(other) && (last == "." || pieces.count > 2)
        guard isDecimal || isGrouped else { return nil }
        let groups = isDecimal ? pieces[0].split(separator: other, omittingEmptySubsequences: false) : pieces
        guard let first = groups.first, isDigits(first),
            groups.dropFirst().allSatisfy({ $0.count == 3 && isDigits($0) }), groups.count == 1 || first.count <= 3,
            isGrouped || isDigits(end)
        else { return nil }
        return (groups.joined(), isDecimal ? String(end) : "")
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { 48...57 ~= $0 }
    }
}

extension String {
    /// One digit behind the decimal sign is tenths.
    fileprivate var padded: String { count == 1 ? self + "0" : self }
}
