/// Fields that were read from the cells of a sheet, with where each came from.
///
/// They are read on as a file of YAML is, with all of its rules. What those find wrong is told at the cell.
struct SheetFields {
    /// Where a field stands in the sheet.
    struct Origin {
        let place: SourcePlace
        /// The column by its heading and letter; empty for a row.
        let column: String
    }

    /// By the path of the field in the file, such as `activities[2].name`.
    private(set) var origins: [String: Origin] = [:]

    mutating func note(_ path: String, at place: SourcePlace, column: String = "") {
        origins[path] = Origin(place: place, column: column)
    }

    /// The declaration that the fields make.
    ///
    /// - Throws: Everything that is wrong with it, with line and column of the sheet.
    func declaration(_ fields: [WrittenField], file: String) throws(IntakeFailures) -> Declaration {
        var yaml = YAMLText()
        yaml.write(fields)
        // A sheet may be larger than a file that people write, and so may its longest text.
        let limits = SourceLimits(file: 256 << 20, line: 8 << 20)
        do throws(IntakeFailures) {
            return try Declaration(SourceText(name: file, bytes: Array(yaml.text.utf8), limits: limits))
        } catch {
            let log = FailureLog(file: file)
            log.add(
                IntakeFailures(
                    failures: error.failures.map { told($0, file) }, omitted: error.omitted))
            throw log.collected
        }
    }

    /// The same at the cell, or else the row, that it came from.
    private func told(_ failure: IntakeFailure, _ file: String) -> IntakeFailure {
        var path = failure.field
        while !path.isEmpty, origins[path] == nil {
            let end = path.lastIndex { $0 == "." || $0 == "[" }
            path = end.map { String(path[..<$0]) } ?? ""
        }
        let origin = origins[path]
        let column = origin.map(\.column) ?? ""
        return IntakeFailure(
            file: file, place: origin?.place, field: column.isEmpty ? failure.field : "\(failure.field) (\(column))",
            problem: failure.problem, rule: failure.rule)
    }
}
