import Facts
import Regulation
import Views

/// A ledger of some streams of one kind, with facts told late, corrected and retracted.
struct RandomLedger<View: TemporalView> {
    typealias Event = View.State.Event
    typealias Fact = StreamFact<Event>

    struct Entry {
        let stream: StreamID
        let version: Int32
        let fact: Fact
    }

    private(set) var entries: [Entry] = []
    let streams: [StreamID]

    /// The days on which facts happen.
    static var days: ClosedRange<Int32> { 9_000...9_012 }

    init(
        seed: UInt64, streams count: Int = 3, length: Int = 40,
        event: (inout SeededGenerator) -> Event
    ) {
        var generator = SeededGenerator(seed: seed)
        streams = (0..<count).map { StreamID(high: seed, low: UInt64($0)) }
        var told: [StreamID: [Int64]] = [:]
        for position in 0..<Int64(length) {
            let stream = generator.pick(streams)
            let day = Day(daysSince2000: Int32.random(in: Self.days, using: &generator))
            let known = told[stream] ?? []
            let version = Int32(entries.count { $0.stream == stream }) + 1
            let fact: Fact
            if !known.isEmpty, generator.chance(oneIn: 5) {
                let new = Recorded(position: position, event: event(&generator), occurred: .day(day), day: day)
                fact = .corrected(position: generator.pick(known), by: new)
            } else if !known.isEmpty, generator.chance(oneIn: 6) {
                fact = .retracted(position: generator.pick(known), by: position)
            } else {
                fact = .event(Recorded(position: position, event: event(&generator), occurred: .day(day), day: day))
                told[stream, default: []].append(position)
            }
            entries.append(Entry(stream: stream, version: version, fact: fact))
        }
    }

    /// What counts of a stream once a position had been recorded.
    func facts(of stream: StreamID, knownAt position: Int64) -> [Recorded<Event>] {
        History(entries.filter { $0.stream == stream }.map(\.fact)).effective(knownAt: position)
    }

    /// The spans that folding the stream from its start gives.
    func spans(of stream: StreamID, knownAt position: Int64) -> Spans<View.Part, View.Values> {
        var state = View.State()
        return View.fold(facts(of: stream, knownAt: position), into: &state)
    }
}
