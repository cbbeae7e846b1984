import Facts
import Office
import Regulation

/// The texts of one thing of the register, as they were written at one time or another.
struct RegisterTexts<Subject: Decider> {
    /// Its facts that count from the standpoint, whenever they happened, in the order in which they did.
    private let facts: [Recorded<Subject.Event>]
    private let entries: [OpenedEntry]

    init(_ stream: StreamID, _ files: Files, _ entries: [OpenedEntry], _ standpoint: Standpoint) throws {
        facts = try files.history(of: stream, as: Subject.Event.self).effective(knownAt: standpoint.last ?? -1)
        self.entries = entries
    }

    /// The positions behind how it stood at the end of a day.
    func events(on day: Day) -> [Int64] {
        let happened = facts.filter { $0.day <= day }
        return (happened.isEmpty ? Array(facts.prefix(1)) : happened).map(\.position)
    }

    /// The texts as they stood at the end of a day.
    ///
    /// What was declared later of an activity that ran already is taken for that day too: nobody wrote anything else.
    func texts(on day: Day) -> Opening<Details> {
        let positions = Set(events(on: day))
        let written = entries.filter { positions.contains($0.position) && $0.details != nil }
        return written.max { order($0) < order($1) }?.details ?? .value(Details())
    }

    private func order(_ entry: OpenedEntry) -> Int {
        facts.firstIndex { $0.position == entry.position } ?? -1
    }
}
