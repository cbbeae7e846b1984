package import Facts
import Office
import Postgres
import Registers
package import Regulation
package import Reports
import Views

/// Whose data went, where a rule says so or where many are named.
extension Archive {
    /// Reads a rule at the last entry there is, as things stood at the end of a day.
    package func freeze(_ rule: SubjectRule, on day: Day) async throws -> FrozenRule {
        let standpoint = try await standpoint(asOf: day)
        let position = standpoint.last ?? -1
        let clients = try await clients(by: rule, on: day, knownAt: position)
        return FrozenRule(
            rule, asOf: day, position: position, count: clients.count, digest: clients.digest())
    }

    /// The clients whose data went in a disclosure, with their names; of a recurring one in a period.
    ///
    /// Those of a rule are found anew, and compared with what was found when it was recorded.
    package func subjects(
        of share: StreamID, in period: CalendarPeriod?, from standpoint: Standpoint
    ) async throws -> ShareSubjectList {
        let part: SharePart = period.map { .period($0) } ?? .once
        let viewpoint = standpoint.viewpoint
        let (content, named) = try await registers.read(on: office.pool) { registers, connection in
            let rows = try registers.shares(in: [share], from: viewpoint, on: connection)
            let content = rows.first { $0.part == part }?.values
            return (content, try registers.clients(in: share, part, from: viewpoint, on: connection))
        }
        guard let content else { return try await noSubjects(of: share, in: period, standpoint) }
        var clients = named
        var recomputed: Bool?
        if case .ruled(let frozen) = content.subjects {
            clients = try await self.clients(by: frozen.rule, on: frozen.asOf, knownAt: frozen.position)
            recomputed = clients.count == frozen.count && clients.digest() == frozen.digest
        }
        return ShareSubjectList(
            share: share, period: period, subjects: content.subjects, people: content.peopleKnown,
            clients: clients, names: try await names(of: clients, standpoint), isSame: recomputed)
    }

    /// Of a period in which nothing went there is nobody; of others that recur somebody has to say which one is meant.
    private func noSubjects(
        of share: StreamID, in period: CalendarPeriod?, _ standpoint: Standpoint
    ) async throws -> ShareSubjectList {
        let state = try await states(of: [share], standpoint)[share]
        guard let state, state.recurrence != nil else { throw OfficeFailure.unknown(.share) }
        guard let period, state.emptyPeriods.contains(where: { $0.period == period }) else {
            throw ArchiveFailure.periodNeeded(known: state.answeredPeriods)
        }
        return ShareSubjectList(
            share: share, period: period, subjects: .notNamed, people: 0, clients: [], names: [:], isSame: nil)
    }

    private func clients(by rule: SubjectRule, on day: Day, knownAt position: Int64) async throws -> [StreamID] {
        try await registers.read(on: office.pool) { registers, connection in
            try registers.clients(by: rule, on: day, knownAt: position, on: connection)
        }
    }

    /// What clients are called, a thousand at a time.
    private func names(
        of clients: [StreamID], _ standpoint: Standpoint
    ) async throws -> [StreamID: Opening<String>] {
        var names: [StreamID: Opening<String>] = [:]
        for start in stride(from: 0, to: clients.count, by: 1_000) {
            let some = Array(clients[start..<min(start + 1_000, clients.count)])
            var book = NameBook()
            let entries = try await office.openStreams(some)
            book.take(try EffectiveFacts(entries, try await office.files(some), standpoint).happened)
            names.merge(book.names.streams) { $1 }
        }
        return names
    }
}
