package import Facts

/// Everything recorded in one stream, in the order of recording, and what of it counts.
package struct History<Event: LedgerEvent>: Hashable, Sendable {
    package private(set) var entries: [StreamFact<Event>]

    package init(_ entries: [StreamFact<Event>] = []) {
        self.entries = entries
    }

    package mutating func append(_ entry: StreamFact<Event>) {
        entries.append(entry)
    }

    /// The facts that count, in the order in which they happened: by day, then by position.
    ///
    /// A corrected fact stands with its corrected value and day but keeps the position at which it was first told; a
    /// retracted one is gone, unless a later correction brings it back.
    package var effective: [Recorded<Event>] { effective(knownAt: .max) }

    /// A fact as it was told first or corrected last, whether or not it was retracted since.
    package func told(at position: Int64) -> Recorded<Event>? {
        var told: Recorded<Event>?
        for entry in entries {
            switch entry {
            case .event(let fact) where fact.position == position: told = fact
            case .corrected(let target, let by) where target == position:
                told = Recorded(
                    position: position, event: by.event, occurred: by.occurred, day: by.day, source: by.position)
            case .event, .corrected, .retracted: break
            }
        }
        return told
    }

    /// What counted once everything up to and including a position had been recorded.
    package func effective(knownAt last: Int64) -> [Recorded<Event>] {
        var facts: [Recorded<Event>] = []
        var retracted: Set<Int64> = []
        for entry in entries where entry.position <= last {
            switch entry {
            case .event(let fact):
                facts.append(fact)
            case .corrected(let position, let by):
                let fact = Recorded(
                    position: position, event: by.event, occurred: by.occurred, day: by.day, source: by.position)
                if let index = facts.firstIndex(where: { $0.position == position }) {
                    facts[index] = fact
                } else if retracted.remove(position) != nil {
                    facts.append(fact)
                }
            case .retracted(let position, _):
                guard let index = facts.firstIndex(where: { $0.position == position }) else { continue }
                facts.remove(at: index)
                retracted.insert(position)
            }
        }
        return facts.sorted { ($0.day, $0.position) < ($1.day, $1.position) }
    }
}
