import Facts
import Office
import Postgres
import Registers
import Views

/// Versions of the privacy statement: when one begins, and when the one in force should be looked at again.
enum StatementsDue: AgendaSource {
    static let kinds = [DueKind.statementStart, .statementReview]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let rows = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.statements(from: viewpoint, on: connection)
        }
        let versions = Dictionary(rows.map { ($0.stream, $0) }) { first, _ in first }
        return StatementRegister.due(versions.mapValues(\.values), on: question.day) { versions[$0]?.event ?? 0 }
    }
}
