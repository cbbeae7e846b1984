package import Regulation

/// What is wrong, at five depths: the file, its YAML or its rows and columns, its fields, and their values.
package enum IntakeProblem: Error, Hashable, Sendable {
    case source(SourceProblem)
    case syntax(SyntaxProblem)
    case sheet(SheetProblem)
    case shape(ShapeProblem)
    case value(ValueProblem)

    /// The stable code, for machines and for looking up the words.
    package var code: String {
        switch self {
        case .source(let problem): "source." + problem.code
        case .syntax(let problem): "syntax." + problem.code
        case .sheet(let problem): "sheet." + problem.code
        case .shape(let problem): "shape." + problem.code
        case .value(let problem): "value." + problem.code
        }
    }

    /// What is wrong, and what would be right, as a sentence.
    package func sentence(in language: Language) -> String {
        switch self {
        case .source(let problem): problem.sentence(in: language)
        case .syntax(let problem): problem.sentence(in: language)
        case .sheet(let problem): problem.sentence(in: language)
        case .shape(let problem): problem.sentence(in: language)
        case .value(let problem): problem.sentence(in: language)
        }
    }

    /// The whole message: file, line, column, field, what is wrong and which rule says so.
    package func message(of file: String, at place: SourcePlace, field: String, in language: Language) -> String {
        IntakeFailure(file: file, place: place, field: field, problem: self, rule: rule ?? .product("sheets"))
            .message(in: language)
    }

    /// The rule of its own, where it is not the one that the field answers to.
    var rule: Rule? {
        switch self {
        case .source: .product("files")
        case .syntax: .product("yaml")
        case .sheet: .product("sheets")
        case .shape(let problem): problem.rule
        case .value(let problem): problem.rule
        }
    }
}
