import Testing

@Suite("A switch over our own cases names them all")
struct SwitchTests {
    /// Switches over what is not an enum of ours, although their patterns look like one; by file, with the reason.
    static let permitted: [String: String] = [
        "Sources/Intake/Register/CellText.swift": "the categories are Unicode's, and what is new is shown",
        "Sources/Intake/Writing/YAMLText.swift": "the categories are Unicode's, and what is new is printed",
        "Sources/Postgres/Integers+Postgres.swift": "a struct: the server may have any number of types",
        "Sources/Postgres/SQLState+Gloss.swift": "a struct: the server may have any number of codes",
        "Sources/Regulation/Deciding/StreamFact+Envelope.swift": "every other name goes on to a switch that refuses",
        "Sources/Regulation/Identifiers/EmailAddress.swift": "the categories are Unicode's, and what is new is refused",
    ]

    @Test("so that a new case breaks the build wherever it matters")
    func defaults() {
        for file in Repository.sources(in: "Sources") where Self.permitted[file.path] == nil {
            #expect(Self.defaultsOverCases(in: file) == [], "name the cases, or give the reason in SwitchTests")
        }
    }

    @Test("and no file is excused that needs no excuse")
    func permissionsAreNeeded() {
        for path in Self.permitted.keys {
            let file = Repository.sources(in: "Sources").first { $0.path == path }
            #expect(file.map { Self.defaultsOverCases(in: $0).isEmpty } == false, "\(path)")
        }
    }

    @Test("which is told from a switch over numbers and texts by its patterns")
    func telling() {
        let text = """
            switch number { case 1: a() case 2...5: b() default: c() }
            switch text { case "x", "y": a() default: b() }
            switch state { case .open: a() case .closed: b() }
            switch state { case .open: switch 1 { case 1: a() default: b() } case .closed: b() }
            switch (state, event) {
            case (_, .received): a()
            default: b()
            }
            switch state { case let .open(it): a(it) default: b() }
            switch text { case "x": a() case _ where text.isOpen: b() default: c() }
            switch (name, number) { case (.open, 1): a() case (.open, 2): b() default: c() }
            """
        #expect(Self.defaultsOverCases(in: SourceFile(path: "x", text: text)) == ["x:7", "x:9"])
    }

    /// The lines of every `default:` beside a pattern that names a case and nothing that has no end.
    static func defaultsOverCases(in file: SourceFile) -> [String] {
        file.tokens.indices.compactMap { index in
            guard file.tokens[index].text == "switch", let open = file.body(from: index + 1),
                let close = file.closing(open)
            else { return nil }
            let labels = labels(of: file, open, close)
            guard let fallback = labels.first(where: { $0.text == "default" && !$0.isForUnknown }) else { return nil }
            return labels.contains(where: \.namesCase) ? "\(file.path):\(fallback.line)" : nil
        }
    }

    private struct Label {
        let text: String
        let line: Int
        /// `@unknown default`, which only a library's enum can need.
        let isForUnknown: Bool
        /// Whether the pattern has a `.name` in it and no number or text.
        let namesCase: Bool
    }

    /// The labels of one switch, those of switches inside it left out.
    private static func labels(of file: SourceFile, _ open: Int, _ close: Int) -> [Label] {
        var labels: [Label] = []
        var index = open + 1
        while index < close {
            let token = file.tokens[index]
            if ["{", "(", "["].contains(token.text) {
                index = file.closing(index) ?? close
            } else if token.text == "case" || token.text == "default", file.tokens[index - 1].text != "." {
                let label = file.tokens[(index + 1)..<close].prefix { $0.text != ":" }
                // A condition after the pattern says nothing of what is switched over.
                let pattern = Array(label.prefix { $0.text != "where" })
                let named = pattern.indices.contains { place in
                    pattern[place].text == "." && place + 1 < pattern.count && pattern[place + 1].isWord
                        && (place == 0 || !pattern[place - 1].isWord
                            || ["let", "var"].contains(pattern[place - 1].text))
                }
                labels.append(
                    Label(
                        text: token.text, line: token.line, isForUnknown: file.tokens[index - 1].text == "unknown",
                        namesCase: named && !pattern.contains(where: \.isLiteral)))
                index += label.count
            }
            index += 1
        }
        return labels
    }
}
