import Facts
import Intake
import Ledger
import Regulation
import Vault

/// One import on its way: reads the sheet in lots, decides each row as a command would, and records lot by lot.
///
/// The whole sheet is gone through first, with nothing recorded; only when every row can be, or those that can't are to
/// be left out, is it gone through again. A lot and the digests of its rows stand or fall together, so that an import
/// that was killed goes on where it stopped when it is run again.
final class ImportSession {
    let office: Office
    let plan: ImportPlan
    let order: Order
    let register: ImportRegister
    let rows: KnownRows
    var clients = ImportClients()
    var report: ImportReport
    /// Clients that were read before, while they can be relied on.
    var held: [StreamID: ImportClient] = [:]
    /// What read the sheet before and keeps its rows.
    private var kept: ImportReader?
    /// What is being appended while the next lot is decided.
    private var underWay: Task<Void, any Error>?
    /// What rows would have said yes and no to that are not recorded yet.
    var choices: [StreamID: [Recorded<ConsentEvent>]] = [:]
    /// Clients of this file that are not recorded yet, by what is only theirs.
    var telling: [IndexTerm: StreamID] = [:]
    /// Rows of the lot that can't be recorded, to be told in the order of the file.
    private var failed: [(row: SheetRow, faults: [ImportFault])] = []
    var leaveOut: (SheetRow, [ImportFault]) throws -> Void

    init(
        _ plan: ImportPlan, in office: Office, by order: Order,
        leaveOut: @escaping (SheetRow, [ImportFault]) throws -> Void
    ) async throws {
        self.office = office
        self.plan = plan
        self.order = order
        self.leaveOut = leaveOut
        register = try await ImportRegister(office)
        rows = office.knownRows
        report = ImportReport(plan.records)
    }

    /// Goes through the sheet once.
    ///
    /// - Parameters:
    ///   - intake: What everything is recorded for; nothing where it is only looked at.
    ///   - progress: Is told how many rows were gone through.
    /// - Throws: `IntakeFailures` for a file that is no such sheet; `ImportRace` where somebody else was faster.
    func pass(recording intake: ImportIntake?, _ progress: (Int) -> Void) async throws {
        report = ImportReport(plan.records)
        (choices, telling, failed, held) = ([:], [:], [], [:])
        let reader = try reader()
        report.unread = reader.columns.unread
        report.intake = intake?.stream
        var ahead = Task { try await reader.lot(0) }
        defer { ahead.cancel() }
        for number in 1... {
            let lot = try await ahead.value
            // The next one is read while this one is decided.
            if !lot.isLast { ahead = Task { try await reader.lot(number) } }
            report.rows += lot.rows
            report.known += lot.repeated
            failed = lot.failed
            if !lot.lines.isEmpty { try await decide(lot.lines, reader.columns, recording: intake) }
            try tellFailed()
            progress(report.rows)
            if lot.isLast { break }
        }
        try await settle()
    }

    /// Reads the sheet from its beginning.
    private func reader() throws -> ImportReader {
        if let kept { return kept }
        let reader = try ImportReader(
            plan, known: rows, reading: ImportReading(today: office.today, now: office.now))
        if reader.keeps { kept = reader }
        return reader
    }

    /// Waits for what is being appended.
    func settle() async throws {
        defer { underWay = nil }
        try await underWay?.value
    }

    private func tellFailed() throws {
        for (row, faults) in failed.sorted(by: { $0.row.place < $1.row.place }) {
            report.leftOut += 1
            report.add(faults)
            try leaveOut(row, faults)
        }
        failed = []
    }

    /// Decides a lot of rows, and records it where it is to be.
    private func decide(
        _ lines: [ImportLine], _ columns: SheetColumns<ImportField>, recording intake: ImportIntake?
    ) async throws {
        let known = try await rows.find(lines.map(\.token), on: office.pool)
        var fresh: [ImportLine] = []
        var changed: [ChangedLine] = []
        for line in lines {
            guard let row = known[line.token] else {
                fresh.append(line)
                continue
            }
            report.known += 1
            guard let stream = row.stream else {
                report.erased += 1
                continue
            }
            if row.content != rows.content(of: line.row, plan.records) {
                changed.append(ChangedLine(line: line, stream: stream, content: row.content))
            }
        }
        let payments = try await payments(among: changed)
        try await clients.learn(fresh.compactMap(\.row.reference), in: office)
        let context = try await context(of: fresh)
        var decided: [(line: ImportLine, facts: [ImportedFact], subject: SubjectID?)] = []
        for line in fresh {
            do {
                let made = try make(line, context, columns)
                decided.append((line, made.facts, made.subject))
                report.recorded += 1
                if line.row.isOtherMessaging { report.noteMessaging(line: line.sheet.place.line) }
                count(made.facts)
            } catch let fault as SheetFault {
                failed.append((line.sheet, [ImportFault(fault)]))
            } catch let refusal as Refusal {
                failed.append((line.sheet, [ImportFault(refusal, at: line.sheet.place)]))
            }
        }
        guard let intake, !decided.isEmpty || !payments.isEmpty else { return }
        let sealed = try await seal(decided, and: payments, context, for: intake)
        // What the one before wrote is in the ledger before this one goes.
        try await settle()
        underWay = Task { [office, rows] in try await sealed.append(in: office, rows) }
        guard plan.records == .contacts else {
            try await settle()
            // From here on the ledger itself says so.
            (choices, telling) = ([:], [:])
            return
        }
    }
}

extension ImportSession {
    /// Counts facts that follow from a row, and what is found about them.
    func count(_ facts: [ImportedFact]) {
        for fact in facts {
            report.facts[fact.name, default: 0] += 1
            for finding in fact.findings { report.findings[finding, default: 0] += 1 }
        }
    }
}

/// Somebody else recorded something that a lot rests on.
enum ImportRace: Error {
    case lost
}
