package import Facts

/// An invoice as a sheet tells of one.
package struct ImportedInvoice: Sendable {
    package let number: String
    package let cents: Int?
    package let paid: Occurrence?
    package let note: String?

    init?(_ record: inout SheetRecord<ImportField>, at reading: ImportReading) {
        let number = record.required(.number)
        cents = record.cents(.amount)
        paid = record.optionalOccurrence(.paidDate, at: reading)
        note = record.text(.note)
        guard let number, record.faults.isEmpty else { return nil }
        self.number = number
    }
}
