package import Facts
import Office
import Regulation
package import Reports

extension Archive {
    /// The breaches from a standpoint, or one of them.
    package func breaches(only breach: StreamID? = nil, from standpoint: Standpoint) async throws -> BreachList {
        let streams = if let breach { [breach] } else { try await office.streams(of: .breach) }
        let files = try await office.files(streams)
        let entries = try await office.openStreams(streams)
        let effective = try EffectiveFacts(entries, files, standpoint)
        let byStream = Dictionary(grouping: effective.happened, by: \.stream)
        let lines = try streams.compactMap { stream -> BreachLine? in
            let facts = try files.history(of: stream, as: BreachEvent.self).effective(knownAt: standpoint.last ?? -1)
            guard let fact = facts.last(where: { $0.day <= standpoint.day }), let told = byStream[stream]?.last else {
                return nil
            }
            let judged = entries.last { $0.position == fact.source } ?? told
            switch fact.event {
            case .recorded(let content):
                return BreachLine(
                    stream: stream, content: content, aware: fact.occurred, day: fact.day,
                    texts: told.details ?? .value(Details()), findings: judged.findings,
                    events: entries.filter { $0.stream == stream }.map(\.position))
            }
        }
        return BreachList(masthead: try await masthead(standpoint), breaches: lines)
    }
}
