/// Something that a cell of a register says and that is not kept; its row is taken all the same.
package struct RegisterRemark: Sendable {
    package enum What: Hashable, Sendable {
        /// Only these codes are kept of what the cell says.
        case takenAs([String])
        /// What the cell is about is not in its row: a law without a ground that asks for one.
        case notKept
        /// It says that there are none: nothing is recorded of it, as where the cell is empty.
        case takenAsNone
        /// It says that there are transfers and not where to, so that the register has a gap.
        case placeMissing
    }

    package let place: SourcePlace
    /// The field with its column: `source (F)`.
    package let field: String
    package let what: What

    init(_ place: SourcePlace, _ field: String, _ what: What) {
        self.place = place
        self.field = field
        self.what = what
    }
}
