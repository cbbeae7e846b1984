package import Facts
import Office
import Postgres
import Registers
import Regulation
package import Reports
import Views

extension Archive {
    /// The invoices from a standpoint: those to one client, those that are still to be paid, or all.
    package func invoices(
        to client: StreamID? = nil, unpaid: Bool = false, from standpoint: Standpoint
    ) async throws -> InvoiceList {
        let viewpoint = standpoint.viewpoint
        let found = try await registers.read(on: office.pool) { registers, connection in
            try registers.invoices(of: client, from: viewpoint, on: connection)
        }
        let rows = unpaid ? found.filter { $0.values.paid == nil } : found
        let streams = rows.map(\.stream)
        let clients = Set(rows.map(\.values.content.client)).sorted()
        let entries = try await office.openStreams(streams + clients)
        let files = try await office.files(streams + clients)
        var book = NameBook()
        let effective = try EffectiveFacts(entries, files, standpoint)
        book.take(effective.happened)
        let known = Dictionary(grouping: entries.filter { standpoint.knows($0.position) }, by: \.stream)
        let year = try await financialYear(standpoint)
        return InvoiceList(
            masthead: try await masthead(standpoint),
            invoices: rows.map { row in
                var line = InvoiceLine(
                    stream: row.stream, record: row.values, number: book.names.streams[row.stream],
                    client: book.names.streams[row.values.content.client],
                    eraseFrom: row.values.erasableFrom(in: year),
                    events: known[row.stream]?.map(\.position) ?? [row.event])
                line.dateWithin = effective.span(of: .invoiceRecorded, in: row.stream)
                return line
            })
    }

    /// With which days the organisation's financial years end, by which the administration is kept.
    func financialYear(_ standpoint: Standpoint) async throws -> FinancialYear {
        let profile = try await office.profileItem(asOf: standpoint.day, knownAt: standpoint.last ?? -1)
        return profile.state.content?.financialYear ?? .calendarYear
    }
}
