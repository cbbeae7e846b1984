import Testing

@Suite("Words that have no place in the house")
struct WordTests {
    /// Names that say nothing about what a type is, wherever they stand in its name.
    static let empty: Set<String> = ["Manager", "Helper", "Helpers", "Utils", "Util", "Utility", "Common", "Core"]

    @Test("in the names of types and files", arguments: Repository.folders)
    func names(folder: String) {
        let declarations: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        for file in Repository.sources(in: folder) {
            #expect(!Self.isEmpty(file.name), "\(file.path)")
            for (token, name) in zip(file.tokens, file.tokens.dropFirst())
            where declarations.contains(token.text) && name.isWord {
                #expect(!Self.isEmpty(name.text[...]), "\(file.path):\(name.line) \(name.text)")
            }
        }
    }

    @Test("that end the program or leave something for later, anywhere in Sources")
    func unfinished() {
        for file in Repository.sources(in: "Sources") + Repository.sources(in: "schema") {
            #expect(file.places(of: "try", "!") == [])
            #expect(file.places(of: "as", "!") == [])
            #expect(file.places(of: "fatalError", "(") == [])
            for (index, line) in file.lines.enumerated() {
                let later = ["TO" + "DO", "FIX" + "ME"].contains { line.contains($0) }
                #expect(!later, "\(file.path):\(index + 1)")
            }
        }
    }

    @Test("that print, outside of the program itself")
    func printing() {
        for file in Repository.sources(in: "Sources") where !file.path.hasPrefix("Sources/Program/") {
            for (index, token) in file.tokens.enumerated()
            where ["print", "debugPrint", "dump", "NSLog"].contains(token.text) {
                let isCalled = index + 1 < file.tokens.count && file.tokens[index + 1].text == "("
                let isOther = index > 0 && [".", "func"].contains(file.tokens[index - 1].text)
                #expect(!isCalled || isOther, "\(file.path):\(token.line)")
            }
        }
    }

    @Test("that promise safety between threads without a reason beside them")
    func unchecked() {
        for file in Repository.sources(in: "Sources") {
            for place in file.tokens.filter({ $0.text == "unchecked" || $0.text == "unsafe" }).map(\.line) {
                guard file.lines[place - 1].contains("@unchecked") || file.lines[place - 1].contains("nonisolated(")
                else { continue }
                let before = file.lines[max(0, place - 6)..<place]
                #expect(before.contains { $0.contains("//") }, "\(file.path):\(place)")
            }
        }
    }

    @Test("that make a test run less than it says")
    func skipping() {
        for file in Repository.sources(in: "Tests") {
            #expect(file.places(of: ".", "disabled", "(") == [])
            #expect(file.places(of: "withKnownIssue") == [])
            #expect(file.places(of: "XCTSkip") == [])
        }
    }

    @Test("that belong to one machine, or to whoever wrote the code, in any file")
    func elsewhere() {
        // Put together here, so that this file does not find itself.
        let folders = ["work", "opt", "root"].map { "/\($0)/" }
        let words = ["developer", "this", "coding"].map { "\($0) sess" + "ion" }
        let others: Set<String> = ["png", "jpg", "pdf", "zip", "gz", "der", "bin", "resolved"]
        for path in Repository.files(in: "") {
            if let kind = path.split(separator: ".").last, others.contains(String(kind)) { continue }
            guard let text = Repository.text(of: path) else { continue }
            // One look over the whole file; only where something turned up is it looked at line by line.
            guard (folders + words).contains(where: { text.contains($0) }) else { continue }
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let isForeign =
                    folders.contains { Self.holdsPath($0, in: line) } || words.contains { line.contains($0) }
                #expect(!isForeign, "\(path):\(index + 1)")
            }
        }
    }

    /// Whether the folder is the beginning of a path, and not a part of a longer one.
    private static func holdsPath(_ folder: String, in line: Substring) -> Bool {
        line.ranges(of: folder).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !(before.isLetter || before.isNumber || before == "_" || before == ".")
        }
    }

    /// Whether a name says nothing about what it names.
    ///
    /// A service is something a client may have, so that word is empty only where it ends another.
    private static func isEmpty(_ name: Substring) -> Bool {
        var words: [String] = []
        for character in name {
            if character.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1].append(character)
        }
        return !empty.isDisjoint(with: words) || (words.count > 1 && words.last == "Service")
    }
}
