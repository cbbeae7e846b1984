@testable import Intake

/// Fields of a sheet for tests of reading alone.
enum SheetExample: String, SheetField {
    case name
    case email
    case date
    case amount
    case flag

    var headings: [String] {
        switch self {
        case .name: ["naam", "klant"]
        case .email: ["e-mailadres"]
        case .date: ["datum"]
        case .amount: ["bedrag"]
        case .flag: ["betaald"]
        }
    }

    /// The texts of all rows, the headings among them.
    static func texts(_ bytes: [UInt8], limits: SheetLimits = .standard) throws -> [[String]] {
        try rows(bytes, limits: limits).map { $0.cells.map(\.text) }
    }

    static func rows(_ bytes: [UInt8], limits: SheetLimits = .standard) throws -> [SheetRow] {
        var rows = try SheetFile(name: "sheet.csv", bytes: bytes, limits: limits).rows()
        var found: [SheetRow] = []
        while let row = try rows.next() { found.append(row) }
        return found
    }

    static func texts(_ text: String) throws -> [[String]] { try texts(Array(text.utf8)) }

    /// What is wrong with a sheet, as `line:column field code`, whether it stops reading or not.
    static func problems(_ text: String) -> [String] {
        do throws(IntakeFailures) {
            var rows = try SheetFile(name: "sheet.csv", bytes: Array(text.utf8)).rows()
            let columns = try SheetColumns<SheetExample>(try rows.next(), file: "sheet.csv")
            var found: [String] = []
            while let row = try rows.next() {
                var record = columns.record(row)
                _ = (record.date(.date), record.cents(.amount), record.flag(.flag))
                found += record.faults.map {
                    "\($0.place.line):\($0.place.column) \($0.field.isEmpty ? "-" : $0.field) \($0.problem.code)"
                }
            }
            return found
        } catch {
            return error.failures.map { "\($0.line ?? 0):\($0.column ?? 0) - \($0.problem.code)" }
        }
    }
}

extension String {
    /// The bytes of the text in an encoding; a question mark for what it has not.
    func bytes(in encoding: SheetEncoding, mark: Bool) -> [UInt8] {
        switch encoding {
        case .utf8: return (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(utf8)
        case .windows1252:
            let bytes = (UInt8.min...UInt8.max).reduce(into: [UInt32: UInt8]()) {
                $0[SheetDecoder.scalar(ofWindows1252: $1)] = $1
            }
            return unicodeScalars.map { bytes[$0.value] ?? UInt8(ascii: "?") }
        case .utf16LittleEndian, .utf16BigEndian:
            let units = (mark ? [0xFEFF] : []) + Array(utf16)
            return units.flatMap { unit in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                return encoding == .utf16BigEndian ? [high, low] : [low, high]
            }
        }
    }
}
