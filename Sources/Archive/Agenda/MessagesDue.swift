import Facts
import Office
import Postgres
import Registers
import Regulation
import Views

/// Messages that look like rights requests and wait for somebody to say so: the term runs from their receipt.
///
/// What looks like a "no" is to be heard the day it comes (Article 21(3)).
enum MessagesDue: AgendaSource {
    static let kinds = [DueKind.message, .messageObjection]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let rows = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.messages(open: true, from: viewpoint, on: connection)
        }
        return rows.compactMap { row in
            let kind: DueKind
            let due: Day
            switch (row.values.suggestion, row.values.due) {
            case (.optOut, _), (.objection, _), (.withdrawal, _): (kind, due) = (.messageObjection, row.values.received)
            case (_, let day?): (kind, due) = (.message, day)
            case (_, nil): return nil
            }
            return DueThing(kind, on: due, about: row.stream, client: row.values.client, events: [row.event])
        }
    }
}
