/// One thing that is wrong with a row: what, and where.
package struct SheetFault: Error, Hashable, Sendable {
    package let problem: IntakeProblem
    package let place: SourcePlace
    /// The field whose value it is, where it is known; never what stood in the file.
    package let field: String

    package init(_ problem: IntakeProblem, at place: SourcePlace, field: String = "") {
        self.problem = problem
        self.place = place
        self.field = field
    }
}
