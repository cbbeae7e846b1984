package import Views

/// The SQL file of one register: its table, and what comes when the rows are in.
package struct RegisterDefinition: Sendable {
    package let name: RegisterName
    package let text: String

    /// What the tables are called that are filled while the old ones are in use.
    static let freshSuffix = "_fresh"

    /// Takes a file of `schema/registers/`, such as `consent.sql`; nothing where no register has that name.
    package init?(file: String, text: String) {
        guard file.hasSuffix(".sql"), let name = RegisterName(rawValue: String(file.dropLast(4))) else { return nil }
        self.name = name
        self.text = text
    }

    var freshTable: String { name.rawValue + Self.freshSuffix }

    /// The statement that makes the bare table, under the name for the time being.
    var table: String { renamed(text[..<division]) }

    /// Key, indexes, row-level security and privileges, for the table under that name.
    var completion: String { renamed(text[division...]) }

    /// Behind the end of `create table`, the first statement of the file.
    private var division: String.Index { text.firstRange(of: "\n);\n")?.upperBound ?? text.endIndex }

    private func renamed(_ part: Substring) -> String {
        String(part).replacing("dossier.\(name.rawValue) ", with: "dossier.\(freshTable) ")
            .replacing("dossier.\(name.rawValue)\n", with: "dossier.\(freshTable)\n")
    }
}
