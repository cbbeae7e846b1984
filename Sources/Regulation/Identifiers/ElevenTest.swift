/// The test by eleven ("elfproef") of citizen service numbers and of the numbers of legal persons.
enum ElevenTest {
    /// Whether nine digits pass: the weighted sum 9a+8b+7c+6d+5e+4f+3g+2h−i is divisible by eleven and not all are
    /// zero.
    static func passes(_ digits: some StringProtocol) -> Bool {
        let values = digits.utf8.map { Int($0) - 48 }
        guard values.count == 9, values.allSatisfy({ 0...9 ~= $0 }), values.contains(where: { $0 != 0 }) else {
            return false
        }
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        return zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
    }

    /// Checks nine digits, or eight that lost their leading zero.
    static func check(_ text: String, warning: IdentifierWarning) -> IdentifierCheck {
        let compact = Compact.digits(text, separators: " .-")
        guard let compact, 8...9 ~= compact.utf8.count else { return .unreadable }
        let padded = compact.utf8.count == 8
        let number = padded ? "0" + compact : compact
        guard passes(number) else { return IdentifierCheck(valid: false, normalised: number) }
        return IdentifierCheck(
            valid: true, normalised: number, warnings: (padded ? [.leadingZeroAdded] : []) + [warning])
    }
}
