/// A column: its name for machines, its heading for people, and what its cells hold.
package struct Column: Hashable, Sendable {
    package let key: String
    package let heading: Words
    package let kind: Kind

    package enum Kind: String, Sendable {
        case text
        case number
        case date
        /// An id, to be copied: never broken over lines.
        case identifier
    }

    package init(_ key: String, _ heading: Words, _ kind: Kind = .text) {
        self.key = key
        self.heading = heading
        self.kind = kind
    }

    package init(_ name: ColumnName, _ kind: Kind = .text) {
        self.init(name.rawValue, name.words, kind)
    }
}
