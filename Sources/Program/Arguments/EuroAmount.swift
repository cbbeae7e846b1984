import Reports

/// Reads amounts in euros as people type them: 1210, 1210.50 or 1210,50, and with a minus for a credit note.
enum EuroAmount {
    /// More digits than any invoice has, and few enough to be counted in cents.
    private static let mostDigits = 12

    static func cents(_ text: String?, as option: String) throws(UseFailure) -> Int? {
        guard let text else { return nil }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard let whole = parts.first, (1...mostDigits).contains(whole.count),
            parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let euros = Int(whole), let rest = Int(parts.dropFirst().first ?? "0")
        else { throw .invalid(option: option, expected: .amount) }
        let cents = euros * 100 + rest
        return text.hasPrefix("-") ? -cents : cents
    }
}
