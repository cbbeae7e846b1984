import Facts
import Regulation

/// The rows of a register on their way to a declaration.
struct RegisterRows {
    let reading: RegisterSheet.Reading
    private let file: String
    private(set) var fields = SheetFields()
    private(set) var undated: Set<String> = []
    private var activities: [[WrittenField]] = []
    private var parties: [(slug: String, fields: [WrittenField])] = []
    private(set) var remarks: [RegisterRemark] = []
    /// The line on which an activity stands, by its slug.
    private(set) var lines: [String: Int] = [:]

    /// What one row says.
    struct Made {
        let slug: String
        let row: SheetRow
        let isUndated: Bool
        var activity: [WrittenField]
        var parties: [(slug: String, fields: [WrittenField])]
        var remarks: [RegisterRemark]
    }

    init(_ reading: RegisterSheet.Reading, file: String) {
        self.reading = reading
        self.file = file
    }

    /// What a row says; what is wrong with it is noted in the record.
    func read(_ record: inout SheetRecord<RegisterField>) -> Made? {
        guard let name = record.required(.name) else { return nil }
        let reference = record.text(.reference)
        let slug = MadeSlug.plain(reference ?? name)
        if let first = lines[slug] {
            record.fail(reference == nil ? .name : .reference, .value(.duplicateSlug(firstLine: first)))
        }
        var row = RegisterRow(record, reading: reading)
        let made = row.activity(slug: slug, name: name)
        record = row.record
        return Made(
            slug: slug, row: record.row, isUndated: row.isUndated, activity: made, parties: row.parties,
            remarks: row.remarks)
    }

    mutating func take(_ made: Made) {
        lines[made.slug] = made.row.place.line
        remarks += made.remarks
        if made.isUndated { undated.insert(made.slug) }
        activities.append(made.activity)
        fields.note("activities[\(activities.count)]", at: made.row.place)
        for party in made.parties where !parties.contains(where: { $0.slug == party.slug }) {
            parties.append(party)
            fields.note("processors[\(parties.count)]", at: made.row.place)
        }
    }

    func declaration() throws(IntakeFailures) -> Declaration {
        try fields.declaration(
            [.list("processors", parties.map(\.fields)), .list("activities", activities)], file: file)
    }
}
