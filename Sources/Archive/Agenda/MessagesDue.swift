import Facts
import Office
import Postgres
import Registers
import Regulation
import Views

/// Messages that look like rights requests and wait for somebody to say so: the term runs from their receipt.
enum MessagesDue: AgendaSource {
    static let kinds = [DueKind.message]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let rows = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.messages(open: true, from: viewpoint, on: connection)
        }
        return rows.compactMap { row in
            row.values.due.map {
                DueThing(.message, on: $0, about: row.stream, client: row.values.client, events: [row.event])
            }
        }
    }
}
