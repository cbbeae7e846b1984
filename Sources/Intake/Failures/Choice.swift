/// The values that a cell can have: by the codes of the format, and by what they are called in Dutch.
package struct Choice: Hashable, Sendable {
    let codes: [String]
    let dutch: [String]

    init(codes: [String], dutch: [String]) {
        self.codes = codes
        self.dutch = dutch
    }

    /// The values of a code, each by the first of the words for it that is known.
    init<Code: RawRepresentable<String> & CaseIterable & Hashable>(_ words: [Code: String]) {
        codes = Code.allCases.map(\.rawValue)
        dutch = Code.allCases.map { words[$0] ?? $0.rawValue }
    }

    /// The value that was probably meant, by its place.
    func meant(by text: String) -> Int? {
        for names in [dutch, codes] {
            if let word = Spelling.meant(by: text, among: names) { return names.firstIndex(of: word) }
        }
        return nil
    }
}
