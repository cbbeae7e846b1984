import Regulation

/// A list of clients, addresses and numbers: a sheet, row by row.
package struct ContactList: Sendable {
    /// By what somebody is asked after in one row.
    package struct Entry: Sendable {
        package let row: SheetRow
        package let client: String?
        package let email: String?
        package let phone: String?
    }

    package let file: SheetFile
    package let headings: [String]
    private let columns: SheetColumns<ContactListField>

    /// - Throws: What keeps the list from being read, and headings of which none is known.
    package init(path: String) throws(IntakeFailures) {
        file = try SheetFile(path: path)
        var rows = try file.rows()
        let first = try rows.next()
        columns = try SheetColumns(first, file: path)
        headings = first?.cells.map(\.text) ?? []
    }

    /// Columns that stand for nothing known here, by their letters, each with what stands above it.
    package var unread: [(column: String, heading: String)] {
        let unread = Set(columns.unread.map(\.column))
        return headings.enumerated().compactMap { index, heading in
            let column = Heading.letters(ofColumn: index)
            return unread.contains(column) ? (column, heading) : nil
        }
    }

    /// The rows behind that with the headings.
    package func rows() throws(IntakeFailures) -> SheetRows {
        var rows = try file.rows()
        _ = try rows.next()
        return rows
    }

    /// What a row asks after, or what is wrong with it.
    package func entry(_ row: SheetRow) -> Result<Entry, Faults> {
        var record = columns.record(row)
        let entry = Entry(
            row: row, client: record.text(.client), email: record.text(.email), phone: record.text(.phone))
        if let email = entry.email, EmailAddress.normalise(email) == nil {
            record.fail(.email, .value(.notAnEmailAddress))
        }
        if let phone = entry.phone, PhoneNumber.normalise(phone) == nil {
            record.fail(.phone, .value(.notAPhoneNumber))
        }
        if entry.client == nil, entry.email == nil, entry.phone == nil, record.faults.isEmpty {
            let field = [ContactListField.client, .email, .phone].first { columns.has($0) } ?? .client
            record.fail(field, .shape(.missing(field: field.headings.first ?? field.rawValue)))
        }
        return record.faults.isEmpty ? .success(entry) : .failure(Faults(row: row, all: record.faults))
    }

    /// A row that can't be read.
    package struct Faults: Error, Sendable {
        package let row: SheetRow
        package let all: [SheetFault]
    }

    /// What is wrong with some rows, as it is said of every file.
    package func failures(_ rows: [Faults]) -> IntakeFailures {
        let log = FailureLog(file: file.name)
        for fault in rows.flatMap(\.all) { log.add(fault.problem, at: fault.place) }
        return log.collected
    }
}
