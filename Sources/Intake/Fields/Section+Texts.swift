import Regulation
import Yams

extension Section {
    /// The longest text of a field, in bytes; wordings and reasons beyond it belong in a document.
    static let textLimit = 32_768

    /// The text of a field as it was written, blanks at its ends included.
    func verbatim(_ key: String, limit: Int) -> String? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node else {
            fail(.shape(.wrongKind(expected: .text)), at: key)
            return nil
        }
        guard scalar.string.utf8.count <= limit else {
            fail(.shape(.textTooLong(limit: limit)), at: key)
            return nil
        }
        // A quoted text can spell characters that could not stand in the file.
        guard scalar.string.unicodeScalars.allSatisfy({ SourceScanner.isText($0.value) }) else {
            fail(.source(.controlCharacter), at: key)
            return nil
        }
        guard scalar.string.contains(where: { !$0.isWhitespace }) else {
            fail(.shape(.empty), at: key)
            return nil
        }
        return scalar.string
    }

    /// The text of a field that may be nothing but a blank, such as a tab.
    func verbatimOrBlank(_ key: String) -> String? {
        guard case .scalar(let scalar)? = node(key) else { return nil }
        return scalar.string
    }

    /// The text of a field without blanks at its ends.
    func optionalText(_ key: String) -> String? {
        guard let text = verbatim(key, limit: Section.textLimit) else { return nil }
        let scalars = text.unicodeScalars
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return nil }
        return String(scalars[first...last])
    }

    func text(_ key: String) -> String {
        requirePresent(key)
        return optionalText(key) ?? ""
    }

    /// The slug of a thing, or of another one that is referred to.
    func optionalSlug(_ key: String = "slug") -> String? {
        guard let text = optionalText(key) else { return nil }
        guard Section.isSlug(text) else {
            fail(.value(.notASlug), at: key)
            return nil
        }
        return text
    }

    func slug(_ key: String = "slug") -> String {
        requirePresent(key)
        return optionalSlug(key) ?? ""
    }

    /// The text of a field that must pass a test.
    func optionalText(_ key: String, else problem: ValueProblem, where test: (String) -> Bool) -> String? {
        guard let text = optionalText(key) else { return nil }
        guard test(text) else {
            fail(.value(problem), at: key)
            return nil
        }
        return text
    }

    func requirePresent(_ key: String) {
        if !has(key) { failMissing(key) }
    }

    /// Small letters, digits and hyphens between them: a name that stands in a command line and a file alike.
    static func isSlug(_ text: String) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return 1...64 ~= text.utf8.count && text.utf8.first != hyphen && text.utf8.last != hyphen
            && text.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == hyphen }
    }
}
