/// A page of Markdown, read as far as the rules of the documentation need it.
struct MarkdownPage {
    /// What stands between backticks in running text.
    let codes: [String]
    /// The targets of links in running text.
    let links: [String]
    /// The names under which headings can be linked to.
    let anchors: Set<String>
    /// The words after `dossier`, for each time it is called in running text or in a block of code.
    let commands: [[String]]

    init(_ text: String) {
        var prose = ""
        var shown: [String] = []
        var anchors: Set<String> = []
        var isCode = false
        // What is marked as text is the content of a file.
        var isText = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isCode.toggle()
                isText = line == "```text"
            } else if isCode {
                if !isText { shown.append(String(line)) }
            } else {
                if line.hasPrefix("#") { anchors.insert(Self.anchor(line)) }
                prose += line + "\n"
            }
        }
        self.anchors = anchors
        codes = Self.between("`", in: prose)
        links = Self.links(in: prose)
        commands = (codes + shown).compactMap(Self.command)
    }

    /// Every other piece of each paragraph: what stands between two marks.
    private static func between(_ mark: Character, in prose: String) -> [String] {
        prose.split(separator: "\n\n").flatMap { paragraph in
            paragraph.split(separator: mark, omittingEmptySubsequences: false).enumerated()
                .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element).replacing("\n", with: " ") }
        }
    }

    private static func links(in prose: String) -> [String] {
        prose.ranges(of: "](").compactMap { range in
            let rest = prose[range.upperBound...]
            return rest.firstIndex(of: ")").map { String(rest[..<$0]) }
        }
    }

    /// As GitHub and others do it: small letters, digits and hyphens, a hyphen for each blank.
    private static func anchor(_ heading: Substring) -> String {
        String(
            heading.drop { $0 == "#" || $0 == " " }.lowercased()
                .compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : nil })
    }

    /// The words of a call of the program; nil where the text is something else.
    private static func command(_ text: String) -> [String]? {
        var words = text.split(whereSeparator: { $0 == " " }).map(String.init)
        if words.first == "$" { words.removeFirst() }
        guard let program = words.first, program == "dossier" || program.hasSuffix("/dossier") else { return nil }
        words.removeFirst()
        // Behind these a shell does something else.
        return Array(words.prefix { !["|", ">", "&&", "<", ";", "\\"].contains($0) })
    }
}
