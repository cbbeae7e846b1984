import Testing

@Suite("Nothing is too long to read")
struct LengthTests {
    static let linesOfAFile = 400
    static let linesOfAFunction = 70
    static let columns = 120

    @Test("neither files nor lines", arguments: Repository.folders)
    func filesAndLines(folder: String) {
        for file in Repository.sources(in: folder) {
            #expect(file.lines.count - 1 <= Self.linesOfAFile, "\(file.path)")
            for (index, line) in file.lines.enumerated() {
                #expect(line.count <= Self.columns, "\(file.path):\(index + 1)")
            }
        }
    }

    @Test("nor functions", arguments: Repository.folders)
    func functions(folder: String) {
        for file in Repository.sources(in: folder) {
            for function in Self.functions(in: file) {
                #expect(function.lines <= Self.linesOfAFunction, "\(file.path):\(function.start)")
            }
        }
    }

    @Test("and a function is measured from its name to its closing brace")
    func measuring() {
        let text = """
            protocol P { func asked() -> Int }
            struct S {
                init(
                    a: Int = { 1 }()
                ) {
                    self.init(b: "}")
                }
                func one() { if true { two() } }
                // func commented() {
            }
            """
        let functions = Self.functions(in: SourceFile(path: "S.swift", text: text))
        #expect(functions.map(\.start) == [3, 8])
        #expect(functions.map(\.lines) == [5, 1])
    }

    struct Function {
        let start: Int
        let lines: Int
    }

    /// Functions and initialisers that have a body.
    static func functions(in file: SourceFile) -> [Function] {
        let declarations: Set<String> = ["func", "init", "deinit", "subscript"]
        return file.tokens.indices.compactMap { index in
            let token = file.tokens[index]
            guard declarations.contains(token.text), index == 0 || file.tokens[index - 1].text != ".",
                let open = file.body(from: index + 1, stopping: ends), let close = file.closing(open)
            else { return nil }
            return Function(start: token.line, lines: file.tokens[close].line - token.line + 1)
        }
    }

    /// What begins the next declaration, in a protocol, where functions have no body.
    private static let ends: Set<String> = [
        "func", "init", "deinit", "subscript", "var", "let", "static", "mutating", "associatedtype", "case", "struct",
        "package", "private", "=",
    ]
}
