/// The fields that the columns of one kind of sheet can stand for; the raw value names them in mappings and messages.
package protocol SheetField: RawRepresentable<String>, CaseIterable, Hashable, Sendable where AllCases: Sendable {
    /// What a column for it may be called besides its own name, in Dutch and English, the usual one first.
    var headings: [String] { get }
}
