import Facts
import Office
import Postgres
import Registers
import Regulation
import Views

/// Former clients whose details are kept for an approach about new work, and no longer.
enum FormerClientsDue: AgendaSource {
    static let kinds = [DueKind.formerClient]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let viewpoint = question.standpoint.viewpoint
        let term = try await archive.office.followUpTerm(for: nil, on: question.day)
        let found = try await archive.registers.read(on: archive.office.pool) { registers, connection in
            try registers.formerClients(
                servedBy: question.last.lastStart(of: term.duration), from: viewpoint,
                limit: AgendaQuestion.mostNamed, on: connection)
        }
        let standings = try await archive.office.standings(
            of: found.clients, asOf: question.day, knownAt: question.standpoint.last ?? -1)
        var due = standings.compactMap { client, standing -> DueThing? in
            switch FollowUpRetention(standing, on: question.day, term: term) {
            case .notStarted, .served: nil
            case .until(let last, let evidence):
                DueThing(.formerClient, on: last, about: client, client: client, events: evidence)
            }
        }
        // Those that are not named come after those that are.
        if found.count > found.clients.count, let last = due.map(\.day).max() {
            due.append(DueThing(.formerClient, on: last, count: found.count - found.clients.count))
        }
        return due
    }
}
