/// Finds the word that was probably meant.
enum Spelling {
    /// The nearest of the words that exist, if it is near enough to be asked about.
    static func meant(by word: String, among words: [String]) -> String? {
        let written = plain(word)
        // Whoever writes more than this did not mistype a field.
        guard 1...64 ~= written.count else { return nil }
        let nearest =
            words
            .map { (word: $0, steps: steps(from: written, to: plain($0))) }
            .min { $0.steps < $1.steps }
        guard let nearest, nearest.steps <= max(1, min(3, written.count / 3)) else { return nil }
        return nearest.word
    }

    /// `review_months`, `Review-Months` and `reviewMonths` are one spelling.
    private static func plain(_ word: String) -> [Character] {
        word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    }

    /// The number of letters to insert, delete, replace or swap with their neighbour.
    private static func steps(from one: [Character], to other: [Character]) -> Int {
        var before: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var next = [row + 1]
            for (column, candidate) in other.enumerated() {
                var cost = min(last[column + 1], next[column]) + 1
                cost = min(cost, last[column] + (letter == candidate ? 0 : 1))
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == candidate {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
            }
            (before, last) = (last, next)
        }
        return last[other.count]
    }
}
