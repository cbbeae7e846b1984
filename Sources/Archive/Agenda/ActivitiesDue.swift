import Facts
import Office
import Postgres
import Registers
import Views

/// Processing activities: reviews, ends, assessments, and decisions that lapse.
enum ActivitiesDue: AgendaSource {
    static let kinds = [DueKind.activityReview, .activityEnd, .impactAssessment, .transfer]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let rows = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.activities(from: viewpoint, on: connection)
        }
        return rows.flatMap { $0.values.due($0.stream, on: question.day, events: [$0.event]) }
    }
}
