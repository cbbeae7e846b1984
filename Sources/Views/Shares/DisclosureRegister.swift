package import Facts
package import Regulation

/// Which clients' data went in which disclosure, where they are named: a row for each of them, from its day on.
///
/// Those whom a rule names have no rows: whoever asks reads the rule anew, at its position.
package enum DisclosureRegister: TemporalView {
    package typealias State = Share

    package struct Part: Hashable, Comparable, Sendable {
        package let share: SharePart
        package let client: StreamID

        package init(_ share: SharePart, _ client: StreamID) {
            self.share = share
            self.client = client
        }

        package static func < (one: Part, other: Part) -> Bool {
            one.share == other.share ? one.client < other.client : one.share < other.share
        }
    }

    /// Who got them, where that is a declared party.
    package struct Values: Hashable, Sendable {
        package let recipient: StreamID?

        package init(recipient: StreamID?) { self.recipient = recipient }
    }

    package static let name = RegisterName.disclosure

    package static func fold(_ facts: [Recorded<ShareEvent>], into state: inout Share) -> Spans<Part, Values> {
        for fact in facts { state.apply(fact.event, on: fact.day) }
        let sources = sources(of: facts)
        var spans: [Span<Part, Values>] = []
        func enter(_ content: ShareContent, _ part: SharePart, from day: Day, listed: CalendarPeriod?, source: Int64) {
            // Whoever stands in a list of its own is known from that entry.
            var found = Dictionary(content.subjects.clients.map { ($0, source) }) { first, _ in first }
            if case .listed = content.subjects {
                for client in state.lists[listed] ?? [] where found[client] == nil {
                    found[client] = sources[Listing(period: listed, client: client)] ?? source
                }
            }
            for (client, event) in found {
                spans.append(
                    Span(
                        part: Part(part, client), from: day, values: Values(recipient: content.recipient),
                        event: event))
            }
        }
        for fact in facts {
            switch fact.event {
            case .recorded(let content):
                enter(content, .once, from: fact.day, listed: nil, source: fact.source)
            case .confirmed(let confirmation):
                guard let content = state.content(of: confirmation) else { break }
                let own = confirmation.subjects != .notNamed
                enter(
                    content, .period(confirmation.period), from: fact.day, listed: own ? confirmation.period : nil,
                    source: fact.source)
            case .arranged, .nothingShared, .stopped, .clientsListed, .subjectsTold: break
            }
        }
        // What was told twice about a period is one row, from when it was told first.
        spans.sort { ($0.part, $0.from) < ($1.part, $1.from) }
        var once: [Span<Part, Values>] = []
        once.reserveCapacity(spans.count)
        for span in spans where once.last?.part != span.part { once.append(span) }
        return Spans(ordered: once)
    }

    private struct Listing: Hashable {
        let period: CalendarPeriod?
        let client: StreamID
    }

    /// The entries that list each client.
    private static func sources(of facts: [Recorded<ShareEvent>]) -> [Listing: Int64] {
        var sources: [Listing: Int64] = [:]
        for fact in facts {
            guard case .clientsListed(let clients, let period) = fact.event else { continue }
            for client in clients { sources[Listing(period: period, client: client)] = fact.source }
        }
        return sources
    }
}
