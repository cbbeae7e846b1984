import Intake

/// A row of a sheet as values, with the digest that it is known by.
final class ImportLine: Sendable {
    let sheet: SheetRow
    let row: ImportedRow
    let token: [UInt8]

    init(_ sheet: SheetRow, _ row: ImportedRow, token: [UInt8]) {
        self.sheet = sheet
        self.row = row
        self.token = token
    }
}
