import Intake
import Regulation
import Vault

/// Reads a sheet lot by lot, ahead of whoever decides what it becomes.
///
/// It is an actor so that reading one lot and deciding the one before it go on at the same time. A sheet is gone
/// through twice; the rows of one that is small are kept in memory for the second time.
actor ImportReader {
    /// A file of so many bytes is some hundred megabytes of rows.
    private static let mostKept = 8 * 1024 * 1024

    nonisolated let columns: SheetColumns<ImportField>
    /// Whether its lots can be asked for again.
    nonisolated let keeps: Bool

    /// Every lot that was read, where they are kept.
    private var kept: [ImportLot] = []
    private let records: ImportedRecords
    private let known: KnownRows
    private let reading: ImportReading
    private var sheet: SheetRows
    /// Digests of rows of this file, and how often each came; the same row twice is two things.
    private var seen: [[UInt8]: Int] = [:]
    /// Digests of the numbers of rows of this file, with the line and what the row says.
    private var numbered: [[UInt8]: (line: Int, content: [UInt8])] = [:]

    /// Opens a sheet.
    ///
    /// - Throws: `IntakeFailures` for a file that is no such sheet.
    init(_ plan: ImportPlan, known: KnownRows, reading: ImportReading) throws {
        records = plan.records
        self.known = known
        self.reading = reading
        keeps = plan.file.size <= Self.mostKept
        sheet = try plan.file.rows()
        columns = try SheetColumns<ImportField>(
            try sheet.next(), among: plan.records.fields, mapping: plan.mapping, file: plan.file.name)
    }

    /// Reads a lot.
    ///
    /// - Parameter number: Counts from 0; where lots are not kept, they are asked for one after the other.
    /// - Returns: Perhaps an empty one; the last one says that it is.
    /// - Throws: `IntakeFailures` where the rest of the file can't be read.
    func lot(_ number: Int) throws -> ImportLot {
        if number < kept.count { return kept[number] }
        let lot = try read()
        if keeps { kept.append(lot) }
        return lot
    }

    private func read() throws -> ImportLot {
        var lot = ImportLot()
        while lot.lines.count + lot.failed.count < ImportLot.size {
            guard let row = try sheet.next() else {
                lot.isLast = true
                return lot
            }
            lot.rows += 1
            take(row, into: &lot)
        }
        return lot
    }

    private func take(_ row: SheetRow, into lot: inout ImportLot) {
        var record = columns.record(row)
        guard let read = ImportedRow(&record, of: records, at: reading) else {
            return lot.failed.append((row, record.faults.map(ImportFault.init)))
        }
        let line = ImportLine(row, read, token: token(of: read))
        guard read.externalID != nil else { return lot.lines.append(line) }
        let content = known.content(of: read, records)
        switch numbered[line.token] {
        case nil:
            numbered[line.token] = (row.place.line, content)
            lot.lines.append(line)
        // It says again what was said.
        case (_, content)?: lot.repeated += 1
        case (let first, _)?:
            lot.failed.append((row, [ImportFault(record.fault(.id, .sheet(.repeatedNumber(line: first))))]))
        }
    }

    private func token(of row: ImportedRow) -> [UInt8] {
        let kind = records.rawValue
        if let id = row.externalID { return known.token(of: [kind, "id", id]) }
        let token = known.token(of: [kind, "row"] + row.identity)
        let before = seen[token, default: 0]
        seen[token] = before + 1
        return before == 0 ? token : known.token(of: [kind, "again", "\(before)"] + row.identity)
    }
}

extension KnownRows {
    /// The digest of everything that a row says, by which it is seen that it changed.
    func content(of row: ImportedRow, _ records: ImportedRecords) -> [UInt8] {
        token(of: [records.rawValue, "content", row.content])
    }

    /// The same, had one of its cells been empty.
    func content(of row: ImportedRow, _ records: ImportedRecords, without field: ImportField) -> [UInt8] {
        let name = field.rawValue + "="
        let fields = row.content.split(separator: "\0", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(name) ? name : String($0) }
        return token(of: [records.rawValue, "content"] + fields)
    }
}
