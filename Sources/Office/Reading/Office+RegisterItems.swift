package import Facts
package import Regulation

extension Office {
    /// Everything of one kind that the register holds, with its texts: activities, processors, statements; in the order
    /// in which they were declared, so that what is written out has the order of what was brought in.
    ///
    /// `asOf`: Facts that happened later are left out.
    ///
    /// `last`: Facts recorded at a later position are left out.
    package func registerItems<Subject: Decider>(
        of subject: Subject.Type, asOf day: Day = .distantFuture, knownAt last: Int64 = .max
    ) async throws -> [RegisterItem<Subject>] {
        let streams = try await streams(of: Subject.kind)
        let files = try await files(streams)
        let entries = Dictionary(grouping: try await openStreams(streams), by: \.stream)
        let items = try streams.compactMap { stream -> RegisterItem<Subject>? in
            let facts = try files.history(of: stream, as: Subject.Event.self).effective(knownAt: last)
                .filter { $0.day <= day }
            guard !facts.isEmpty else { return nil }
            var state = Subject()
            for fact in facts { state.apply(fact.event, on: fact.day) }
            let written = Dictionary((entries[stream] ?? []).map { ($0.position, $0) }) { first, _ in first }
            // The last that happened, which need not be the last that was told.
            let texts = facts.reversed().lazy.compactMap { written[$0.position] }.first { $0.details != nil }
            return RegisterItem(
                stream: stream, state: state, texts: texts?.details ?? .value(Details()),
                textsFrom: texts?.position ?? facts[0].position, positions: facts.map(\.position),
                version: Int32(try files.history(of: stream, as: Subject.Event.self).entries.count),
                lastChange: entries[stream]?.last { $0.position <= last }?.position ?? facts[0].position)
        }
        return items.sorted { ($0.positions.min() ?? 0) < ($1.positions.min() ?? 0) }
    }
}
