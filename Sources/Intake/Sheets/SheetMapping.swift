/// How the columns and words of somebody's sheet are to be read, from a file of its own.
///
/// See `Documentation/Formats/Sheets.md`. Every field has a value of its own where the file does not say.
package struct SheetMapping: Hashable, Sendable {
    /// The format of the file that this release reads.
    package static let format = 1

    package enum Meaning: Hashable, Sendable {
        /// The column is left alone and not mentioned.
        case ignored
        case field(String)
    }

    /// What sheets it is for, where it says so.
    package var kind: String?
    package var encoding: SheetEncoding?
    package var separator: Separator?
    package var dateOrder: DateOrder
    /// The first of the hundred years that years of two digits are of; nothing where they are faults.
    package var shortYearsFrom: Int?
    package var columns: [Heading: Meaning]
    /// What a field is where its column has nothing, or where there is no column, by the names of fields.
    package var constants: [String: String]
    /// What words stand for, by the names of fields.
    package var values: [String: [Heading: String]]
    /// Further words that say that something is not known.
    package var unknown: [String]
    /// Whether a column whose heading is not known is a fault.
    package var isStrict = false
    /// The file that it was read from, and where its columns stand there.
    var source: (name: String, columns: [Heading: SourcePlace]) {
        get { (name, places) }
        set { (name, places) = (newValue.name, newValue.columns) }
    }
    private var name = ""
    private var places: [Heading: SourcePlace] = [:]

    package init(
        kind: String? = nil, encoding: SheetEncoding? = nil, separator: Separator? = nil,
        dateOrder: DateOrder = .dayMonthYear, columns: [Heading: Meaning] = [:], constants: [String: String] = [:],
        values: [String: [Heading: String]] = [:], unknown: [String] = []
    ) {
        self.kind = kind
        self.encoding = encoding
        self.separator = separator
        self.dateOrder = dateOrder
        self.columns = columns
        self.constants = constants
        self.values = values
        self.unknown = unknown
    }
}
