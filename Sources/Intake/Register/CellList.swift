/// The things that somebody wrote into one cell.
enum CellList {
    /// Split at line breaks and semicolons or, where there are none, at commas that stand between brackets nowhere.
    ///
    /// `commas`: Whether a comma separates things; it does not in sentences.
    static func items(_ text: String, commas: Bool) -> [String] {
        let lines = split(text) { $0 == "\n" || $0 == ";" }
        let items = lines.count > 1 || !commas ? lines : split(text) { $0 == "," }
        var seen: Set<String> = []
        return items.map(withoutMark).filter { !$0.isEmpty && seen.insert(Heading($0).plain).inserted }
    }

    /// The pieces between separators; those within brackets separate nothing.
    static func split(_ text: String, at isSeparator: (Character) -> Bool) -> [String] {
        var items = [""]
        var depth = 0
        for character in text {
            if character == "(" || character == "[" { depth += 1 }
            if character == ")" || character == "]" { depth = max(0, depth - 1) }
            if isSeparator(character), depth == 0 || character == "\n" {
                items.append("")
                depth = 0
            } else {
                items[items.count - 1].append(character)
            }
        }
        return items
    }

    /// The item without the dash, bullet or number before it.
    private static func withoutMark(_ item: String) -> String {
        var text = item.drop { $0.isWhitespace || "-–—•*·▪".contains($0) }
        let digits = text.prefix { $0.isNumber }
        let rest = text.dropFirst(digits.count)
        if !digits.isEmpty, digits.count <= 2, let mark = rest.first, mark == "." || mark == ")",
            rest.dropFirst().first?.isWhitespace == true
        {
            text = rest.dropFirst()
        }
        while text.first?.isWhitespace == true { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == "," { text.removeLast() }
        return String(text)
    }
}
