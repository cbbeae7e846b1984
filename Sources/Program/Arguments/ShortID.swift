import Facts

/// The first characters of an id, as people copy them: at least eight digits, with hyphens or without.
struct ShortID {
    /// The first and the last id that begin so, as 32 digits.
    let digits: String

    private static let fewest = 8

    init?(_ text: String) {
        let digits = text.lowercased().filter { $0 != "-" }
        guard Self.fewest..<32 ~= digits.count, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        self.digits = digits
    }

    func begins<Kind>(_ id: Identifier<Kind>) -> Bool {
        id.description.filter { $0 != "-" }.hasPrefix(digits)
    }

    /// The first and the last id that can begin so.
    func bounds<Kind>(_ kind: Identifier<Kind>.Type = Identifier<Kind>.self) -> (Identifier<Kind>, Identifier<Kind>)? {
        func filled(_ digit: Character) -> Identifier<Kind>? {
            let all = Array(digits + String(repeating: digit, count: 32 - digits.count))
            let groups = [all[0..<8], all[8..<12], all[12..<16], all[16..<20], all[20..<32]]
            return Identifier<Kind>(groups.map { String($0) }.joined(separator: "-"))
        }
        guard let first = filled("0"), let last = filled("f") else { return nil }
        return (first, last)
    }
}
