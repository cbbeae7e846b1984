/// How a CSV file is written: for programs, or for a spreadsheet on a Dutch desk.
package enum CSVDialect: String, CaseIterable, Sendable {
    /// Commas, no mark at the start, days of ISO 8601, a decimal point, the columns' names for machines.
    case rfc4180
    /// Semicolons, a mark by which Excel sees UTF-8, days as "31-12-2026", a decimal comma, headings for people.
    case excelNL = "excel-nl"

    package var separator: Unicode.Scalar {
        switch self {
        case .rfc4180: ","
        case .excelNL: ";"
        }
    }
}
