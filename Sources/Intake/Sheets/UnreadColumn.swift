/// A column of a sheet that stands for nothing known.
package struct UnreadColumn: Hashable, Sendable {
    /// By its letters.
    package let column: String
    /// What stands above it; nothing where nothing does.
    package let heading: String?
    /// The heading that was probably meant.
    package let meant: String?

    /// A heading is shown to the length of any that people write: behind it stands something else than a heading.
    private static let longest = 80

    init(_ column: String, _ heading: String, meant: String? = nil) {
        self.column = column
        let text = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.heading = text.isEmpty ? nil : String(text.prefix(Self.longest))
        self.meant = meant
    }
}
