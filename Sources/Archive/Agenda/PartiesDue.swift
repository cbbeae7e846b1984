import Facts
import Office
import Postgres
import Registers
import Views

/// Processors and other parties: reviews, agreements, and decisions that lapse.
enum PartiesDue: AgendaSource {
    static let kinds = [DueKind.partyReview, .agreement, .agreementMissing, .partyTransfer]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let rows = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.processors(from: viewpoint, on: connection)
        }
        return rows.flatMap { $0.values.due($0.stream, on: question.day, events: [$0.event]) }
    }
}
