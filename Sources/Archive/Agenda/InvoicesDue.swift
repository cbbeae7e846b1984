import Facts
import Office
import Postgres
import Registers
import Regulation
import Views

/// Invoices whose seven years are over, counted for each day on which they are.
enum InvoicesDue: AgendaSource {
    static let kinds = [DueKind.invoiceErasure]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let year = try await archive.financialYear(question.standpoint)
        // Whole years after the financial year of the last use: no later use is over by then.
        let last = Law.administrationTerm.value(on: question.last).map(question.last.lastStart) ?? question.last
        let counts = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.invoicesLastUsed(by: last, from: viewpoint, on: connection)
        }
        return InvoiceRecord.due(counts, in: year)
    }
}
