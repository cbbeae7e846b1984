/// How much of a file is taken: what is longer is refused before it is in memory.
package struct SourceLimits: Hashable, Sendable {
    /// In bytes.
    package var file: Int
    /// In bytes, without the line break.
    package var line: Int

    package init(file: Int, line: Int) {
        self.file = file
        self.line = line
    }

    /// Sixteen mebibytes, and one for a line.
    package static let standard = SourceLimits(file: 16 << 20, line: 1 << 20)
}
