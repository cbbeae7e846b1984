import Facts
import Office
import Regulation
package import Reports
import Views

extension Archive {
    /// Everything that is due from a standpoint on for some days, and what was due before and is not done.
    ///
    /// `names`: Whether clients and requesters are named; what the register says is named anyway.
    package func agenda(
        forDays days: Int, names: Bool, from standpoint: Standpoint
    ) async throws -> Agenda {
        let question = AgendaQuestion(standpoint: standpoint, last: standpoint.day.adding(days: days))
        var due: [DueThing] = []
        for source in AgendaSources.all {
            due += try await source.due(question, in: self).filter { $0.day <= question.last }
        }
        due = Self.named(due.sorted(by: DueThing.precedes))
        let shelf = try await registerShelf(standpoint)
        var book = NameBook()
        book.take(try EffectiveFacts(shelf.all, shelf.files, standpoint).happened)
        let people = names ? try await self.names(in: due, standpoint) : [:]
        return Agenda(
            masthead: try await masthead(standpoint), days: days,
            things: due.map { thing in
                AgendaLine(thing, name: thing.about.flatMap { people[$0] ?? book.names.streams[$0] })
            }, organisation: office.organisation)
    }

    /// The same things, with one for all of a kind that are too many to name.
    private static func named(_ due: [DueThing]) -> [DueThing] {
        var left: [DueKind: Int] = [:]
        var beyond: [DueKind: (day: Day, count: Int)] = [:]
        var named: [DueThing] = []
        for thing in due {
            let count = left[thing.kind, default: 0]
            left[thing.kind] = count + 1
            guard thing.about != nil, count >= AgendaQuestion.mostNamed else {
                named.append(thing)
                continue
            }
            let known = beyond[thing.kind]
            beyond[thing.kind] = (known?.day ?? thing.day, (known?.count ?? 0) + 1)
        }
        named += beyond.map { DueThing($0.key, on: $0.value.day, count: $0.value.count) }
        return named.sorted(by: DueThing.precedes)
    }

    /// Whom the things are about: who asked, or whose client it is.
    private func names(in due: [DueThing], _ standpoint: Standpoint) async throws -> [StreamID: Opening<String>] {
        let clients = Set(due.compactMap(\.client)).sorted()
        let entries = try await office.openStreams(clients)
        var book = NameBook()
        book.take(try EffectiveFacts(entries, try await office.files(clients), standpoint).happened)
        var names = book.names.streams
        let asked = Set(due.filter { RequestsDue.kinds.contains($0.kind) }.compactMap(\.about)).sorted()
        let requests = Dictionary(grouping: try await office.openStreams(asked), by: \.stream)
        for thing in due {
            guard let about = thing.about, let entries = requests[about] else { continue }
            names[about] =
                entries.lazy.filter { standpoint.knows($0.position) }.compactMap(\.details).first?.name
                ?? thing.client.flatMap { book.names.streams[$0] }
                ?? entries.lazy.filter { standpoint.knows($0.position) }.compactMap(\.details).first?.requester
        }
        return names
    }
}
