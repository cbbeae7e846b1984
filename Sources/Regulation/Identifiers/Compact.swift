/// Numbers as people write them, stripped of what only helps the eye.
enum Compact {
    /// The digits of a text that has nothing but digits and the given separators.
    static func digits(_ text: String, separators: String) -> String? {
        characters(text, separators: separators) { 48...57 ~= $0 }
    }

    /// The digits and capitals of a text that has nothing but ASCII digits, letters and the given separators.
    static func alphanumerics(_ text: String, separators: String) -> String? {
        characters(text.uppercased(), separators: separators) { 48...57 ~= $0 || 65...90 ~= $0 }
    }

    private static func characters(
        _ text: String, separators: String, where isWanted: (UInt8) -> Bool
    ) -> String? {
        let separators = Array(separators.utf8)
        var kept: [UInt8] = []
        for byte in text.trimmed.utf8 {
            if isWanted(byte) {
                kept.append(byte)
            } else if !separators.contains(byte) {
                return nil
            }
        }
        return kept.isEmpty ? nil : String(decoding: kept, as: UTF8.self)
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
