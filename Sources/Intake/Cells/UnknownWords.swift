/// What people write in a cell when they don't know; no words that are somebody's name.
struct UnknownWords: Sendable {
    static let usual: Set<String> = [
        "onbekend", "unknown", "?", "??", "-", "--", "n.b.", "nb", "n.v.t.", "nvt", "n/a", "niet bekend",
        "weet niet", "not known", "#n/a", "#n/b",
    ]

    private let words: Set<String>
    /// How the words begin, and how long the longest is: most cells are told apart by that alone.
    private let firsts: Set<UInt8>
    private let longest: Int

    /// The usual ones, and others that somebody uses.
    init(and others: some Sequence<String> = []) {
        words = Self.usual.union(others.map { $0.lowercased() })
        firsts = Set(words.compactMap(\.utf8.first))
        longest = words.lazy.map(\.utf8.count).max() ?? 0
    }

    func contains(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return words.contains(text) }
        if first < 0x80 {
            let small = 0x41...0x5A ~= first ? first | 0x20 : first
            guard text.utf8.count <= 3 * longest, firsts.contains(small) else { return false }
        }
        return words.contains(text.lowercased())
    }
}
