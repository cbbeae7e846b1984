/// A place in a text file, as editors count it.
package struct SourcePlace: Hashable, Comparable, Sendable {
    /// From 1.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    static let start = SourcePlace(line: 1, column: 1)

    package static func < (one: SourcePlace, other: SourcePlace) -> Bool {
        (one.line, one.column) < (other.line, other.column)
    }
}
