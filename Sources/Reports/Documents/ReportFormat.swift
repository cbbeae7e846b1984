/// The forms in which a report can be had.
package enum ReportFormat: Hashable, Sendable {
    case text
    case html
    case json
    case csv(CSVDialect)
}
