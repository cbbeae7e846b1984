/// A slug out of somebody's words: the same for the same words.
enum MadeSlug {
    private static let limit = 48

    /// - Parameters:
    ///   - text: The words.
    ///   - taken: Slugs that others have already; the new one is added.
    /// - Returns: Small letters, digits and hyphens, with a number behind where others have the same.
    static func make(_ text: String, among taken: inout Set<String>) -> String {
        let base = plain(text)
        var slug = base
        var number = 2
        while !taken.insert(slug).inserted {
            slug = "\(base)-\(number)"
            number += 1
        }
        return slug
    }

    static func plain(_ text: String) -> String {
        // A word at a time, so that what Heading takes together stays apart.
        let words = text.split { !$0.isLetter && !$0.isNumber }
            .map { Heading(String($0)).plain.unicodeScalars.filter(\.isASCII) }
            .map { String(String.UnicodeScalarView($0)) }.filter { !$0.isEmpty }
        var slug = ""
        for word in words {
            let next = slug.isEmpty ? String(word.prefix(limit)) : "\(slug)-\(word)"
            guard next.utf8.count <= limit else { break }
            slug = next
        }
        return slug.isEmpty ? "naamloos" : slug
    }
}
