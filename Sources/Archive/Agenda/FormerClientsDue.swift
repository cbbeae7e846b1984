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
        let last = question.last.lastStart(of: term.duration)
        var due: [DueThing] = []
        var (seen, count) = (0, 0)
        // Clients who are served under another id, or of whom nothing is left, are candidates too, and no more.
        repeat {
            let skipping = seen
            let found = try await archive.registers.read(on: archive.office.pool) { registers, connection in
                try registers.formerClients(
                    servedBy: last, from: viewpoint, skipping: skipping, limit: AgendaQuestion.mostNamed,
                    on: connection)
            }
            guard !found.clients.isEmpty else { break }
            (seen, count) = (seen + found.clients.count, found.count)
            due += try await Self.due(found.clients, question, term, in: archive)
        } while seen < count && due.count < AgendaQuestion.mostNamed
        // Those that are not named come after those that are.
        if seen < count, let last = due.map(\.day).max() {
            due.append(DueThing(.formerClient, on: last, count: count - seen))
        }
        return due
    }

    private static func due(
        _ clients: [StreamID], _ question: AgendaQuestion, _ term: FollowUpTerm, in archive: Archive
    ) async throws -> [DueThing] {
        let standings = try await archive.office.standings(
            of: clients, asOf: question.day, knownAt: question.standpoint.last ?? -1)
        return standings.compactMap { client, standing in
            switch FollowUpRetention(standing, on: question.day, term: term) {
            case .notStarted, .served: nil
            case .until(let last, let evidence):
                DueThing(.formerClient, on: last, about: client, client: client, events: evidence)
            }
        }
    }
}
