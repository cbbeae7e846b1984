import Facts
import Office
import Postgres
import Registers
import Regulation
import Views

/// Rights requests: answers, questions, and recipients who have yet to be told.
enum RequestsDue: AgendaSource {
    static let kinds = [DueKind.request, .requestQuestion, .requestWaiting, .requestRecipients]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let rows = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.unfinishedRequests(from: viewpoint, on: connection)
        }
        let files = try await archive.office.files(rows.map(\.stream))
        return try rows.flatMap { row in
            let facts = try files.history(of: row.stream, as: RequestEvent.self)
                .effective(knownAt: question.standpoint.last ?? -1).filter { $0.day <= question.day }
            var request = Request()
            for fact in facts { request.apply(fact.event, on: fact.day) }
            return request.due(row.stream, on: question.day, events: facts.map(\.position))
        }
    }
}
