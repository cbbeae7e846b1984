/// A text cut so that it fits on a line.
struct Excerpt: Hashable {
    let text: String

    /// Longer texts are cut.
    static let limit = 120
    /// So many characters stand before the first difference, so that it can be found.
    private static let lead = 30

    /// The beginning of a text.
    init(_ text: String) {
        self.text = text.count > Self.limit ? text.prefix(Self.limit - 1) + "…" : text
    }

    /// Two texts, cut around what is different about them.
    static func pair(_ one: String, _ other: String) -> (Excerpt, Excerpt) {
        guard max(one.count, other.count) > limit else { return (Excerpt(one), Excerpt(other)) }
        let same = zip(one, other).prefix { $0 == $1 }.count
        // From the beginning of a word on, if there is one before the difference.
        let shared = Array(one.prefix(same))
        let start = max(0, same - lead)
        let skipped = start == 0 ? 0 : shared[start...].firstIndex(of: " ").map { $0 + 1 } ?? start
        return (Excerpt(one, from: skipped), Excerpt(other, from: skipped))
    }

    private init(_ text: String, from skipped: Int) {
        let rest = Excerpt(String(text.dropFirst(skipped))).text
        self.text = skipped == 0 ? rest : "…" + rest
    }
}
