package import Regulation

/// One thing that is wrong with a file somebody gave: where, what, and by which rule.
///
/// It never repeats what stood in the file: that may be somebody's name in the wrong place.
package struct IntakeFailure: Hashable, Sendable {
    /// The file as it was named by whoever gave it.
    package let file: String
    /// Where, unless the file could not be read at all.
    package let place: SourcePlace?
    /// The field by the names of the format, such as `activities[2].retention[1].trigger`; empty for the whole file.
    package let field: String
    package let problem: IntakeProblem
    package let rule: Rule

    package var line: Int? { place?.line }
    package var column: Int? { place?.column }

    /// The whole message: file, line, column, field, what is wrong and which rule says so.
    package func message(in language: Language) -> String {
        var text = file
        if let place { text += ":\(place.line):\(place.column)" }
        text += ": "
        if !field.isEmpty { text += SheetLabel.text(field, in: language) + ": " }
        return text + problem.sentence(in: language) + " [" + rule.citation(in: language) + "]"
    }
}
