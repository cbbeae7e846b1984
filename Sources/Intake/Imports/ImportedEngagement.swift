package import Facts

/// An assignment as a sheet tells of one.
package struct ImportedEngagement: Sendable {
    package let ended: Occurrence?
    package let details: Details

    init?(_ record: inout SheetRecord<ImportField>, at reading: ImportReading) {
        ended = record.optionalOccurrence(.endDate, at: reading)
        var fields: [PersonalField: String] = [:]
        fields[.title] = record.text(.title)
        fields[.description] = record.text(.description)
        fields[.note] = record.text(.note)
        details = Details(fields)
        guard record.faults.isEmpty else { return nil }
    }
}
