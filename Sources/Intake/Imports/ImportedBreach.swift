package import Facts
package import Regulation

/// A personal data breach as a register of breaches tells of one.
package struct ImportedBreach: Sendable {
    package let content: BreachContent
    package let details: Details

    init?(_ record: inout SheetRecord<ImportField>, at reading: ImportReading) {
        var fields: [PersonalField: String] = [:]
        fields[.description] = record.required(.description)
        fields[.note] = [record.text(.consequences), record.text(.note)].compactMap(\.self).joined(separator: "\n")
        if fields[.note] == "" { fields[.note] = nil }
        fields[.measure] = record.text(.measures)
        fields[.reason] = [record.text(.notNotifiedReason), record.text(.notToldReason)].compactMap(\.self)
            .joined(separator: "\n")
        if fields[.reason] == "" { fields[.reason] = nil }
        let natures = record.codes(.breachNature, CodeWords.breaches)
        let risk = record.code(.risk, CodeWords.risks)
        let people = record.number(.people, in: 0...1_000_000_000)
        content = BreachContent(
            natures: natures, risk: risk, people: people, began: record.optionalOccurrence(.startedDate, at: reading),
            ended: record.optionalOccurrence(.endDate, at: reading),
            notified: record.happening(.notifiedDate, at: reading), told: record.happening(.toldDate, at: reading),
            notifyingExplained: record.has(.notNotifiedReason), tellingExplained: record.has(.notToldReason),
            documented: record.has(.consequences) && record.has(.measures))
        details = Details(fields)
        guard record.faults.isEmpty else { return nil }
    }
}

extension SheetRecord where Field == ImportField {
    /// When something was done, where the cell has a date, says yes (on a day that nobody knows) or no.
    fileprivate mutating func happening(_ field: ImportField, at reading: ImportReading) -> Occurrence? {
        switch text(field).flatMap({ WrittenFlag.value(of: $0) }) {
        case true: .within(DaySpan(through: reading.today))
        case false: nil
        case nil: has(field) ? occurrence(field, at: reading) : nil
        }
    }
}
