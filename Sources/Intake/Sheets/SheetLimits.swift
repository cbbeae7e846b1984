/// How much of a sheet is taken: what is longer is refused before it is in memory.
package struct SheetLimits: Hashable, Sendable {
    /// In bytes.
    package var file: Int
    /// Of one row, in bytes of UTF-8: a quote that nobody closed would else take the rest of the file in.
    package var row: Int
    package var columns: Int

    package init(file: Int, row: Int, columns: Int) {
        self.file = file
        self.row = row
        self.columns = columns
    }

    /// Two gibibytes, a mebibyte for a row, five hundred columns.
    package static let standard = SheetLimits(file: 2 << 30, row: 1 << 20, columns: 500)
}
