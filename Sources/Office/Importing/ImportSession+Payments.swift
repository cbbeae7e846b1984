import Facts
import Intake
import Ledger
import Regulation
import Views

/// A known row that says something else than it did.
struct ChangedLine: Sendable {
    let line: ImportLine
    /// What the row became when it was brought in.
    let stream: StreamID
    /// What it said then, as a digest.
    let content: [UInt8]?
}

/// The payment of an invoice that is on record already.
struct ImportedPayment: Sendable {
    let facts: [ImportedFact]
    /// The invoice, as it stood when this was decided.
    let guarded: StreamGuard
}

extension ImportSession {
    /// The payments that known rows tell of and told nothing of before; every other change is only reported.
    ///
    /// A payment is added where the row says all else as it did: then the invoice is surely the same, and an invoice
    /// that was paid meanwhile is what a sheet is brought in again for. One that was recorded is not again, and one
    /// that somebody took back does not return.
    func payments(among changed: [ChangedLine]) async throws -> [ImportedPayment] {
        var awaited: [(row: ChangedLine, paid: Occurrence)] = []
        for row in changed {
            if case .invoice(let invoice) = row.line.row.fact, let paid = invoice.paid,
                row.content == rows.content(of: row.line.row, plan.records, without: .paidDate)
            {
                awaited.append((row, paid))
            } else {
                report.noteChange(line: row.line.sheet.place.line, of: row.stream)
            }
        }
        guard !awaited.isEmpty else { return [] }
        let files = try await office.files(awaited.map(\.row.stream))
        var payments: [ImportedPayment] = []
        for (row, paid) in awaited {
            let moment = Moment(
                occurred: paid, day: files.zones.zone(at: .max).day(of: paid), today: office.today, tense: .happened)
            if let facts = try payment(of: row.stream, files, at: moment) {
                guard !facts.isEmpty else { continue }
                payments.append(ImportedPayment(facts: facts, guarded: files.guarded(row.stream)))
                report.notePayment(line: row.line.sheet.place.line)
                count(facts)
            } else {
                report.noteChange(line: row.line.sheet.place.line, of: row.stream)
            }
        }
        return payments
    }

    /// What follows from the payment of an invoice: nothing where it is known, `nil` where it is another one's to say.
    private func payment(of stream: StreamID, _ files: Files, at moment: Moment) throws -> [ImportedFact]? {
        let history = try files.history(of: stream, as: InvoiceEvent.self)
        guard case .recorded(let record) = Invoice(history),
            let decided = try? Invoice(history).decide(.pay, at: moment)
        else { return nil }
        let wasTold = history.entries.contains { entry in
            if case .event(let told) = entry { told.event == .paid } else { false }
        }
        guard decided.isEmpty || !wasTold else { return nil }
        return decided.map {
            ImportedFact($0, in: stream, kind: .invoice, parent: record.content.client, at: moment)
        }
    }
}
