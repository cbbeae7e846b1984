/// One Swift file: its lines as written, and its code as tokens, without comments and the insides of strings.
struct SourceFile: Sendable {
    let path: String
    let lines: [Substring]
    let tokens: [Token]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var reading = TokenReading(text)
        tokens = reading.tokens()
    }

    /// The file's name without what follows its first dot.
    var name: Substring { path.split(separator: "/").last?.prefix { $0 != "." } ?? "" }

    /// The places, as "path:line", where these tokens stand one after the other.
    func places(of sequence: String...) -> [String] {
        tokens.indices.filter { index in
            index + sequence.count <= tokens.count
                && zip(tokens[index...], sequence).allSatisfy { $0.text == $1 }
        }.map { "\(path):\(tokens[$0].line)" }
    }

    /// The index of the token that closes the bracket at `open`.
    func closing(_ open: Int) -> Int? {
        var depth = 0
        for index in open..<tokens.count {
            switch tokens[index].text {
            case "{", "(", "[": depth += 1
            case "}", ")", "]":
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }

    /// The index of the first `{` from `start` on that is in no parentheses; nil where the statement ends before.
    func body(from start: Int, stopping: Set<String> = []) -> Int? {
        var index = start
        while index < tokens.count {
            let text = tokens[index].text
            if text == "{" { return index }
            if text == "}" || text == ")" || text == "]" || stopping.contains(text) { return nil }
            guard text != "(", text != "[" else {
                guard let close = closing(index) else { return nil }
                index = close + 1
                continue
            }
            index += 1
        }
        return nil
    }
}

/// A word, a number, a string or a single other character of code.
struct Token: Sendable {
    let text: String
    let line: Int

    /// A number or a string, whose inside is not kept.
    var isLiteral: Bool { text == "\"" || text.first?.isNumber == true }
    var isWord: Bool { text.first.map { $0.isLetter || $0 == "_" } ?? false }
}
