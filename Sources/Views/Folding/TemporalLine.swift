import Facts
import Regulation

/// A register that is folded from the streams of one kind.
struct TemporalLine<View: TemporalView>: RegisterLine {
    private typealias Fact = StreamFact<View.State.Event>

    private struct Accepted: Sendable {
        let stream: StreamID
        let version: Int32
        let fact: Fact
    }

    private var folding: TemporalFold<View>
    private var accepted: [Accepted] = []
    private var recalled: [StreamID: [Fact]] = [:]

    init(_ room: FoldingRoom) {
        folding = TemporalFold(capacity: room.capacity, settling: room.settling)
    }

    mutating func accept(_ entry: borrowing Envelope, _ context: EntryContext) throws(MalformedFacts) {
        let fact = try Fact(entry, in: context.zone)
        accepted.append(Accepted(stream: entry.stream, version: entry.version, fact: fact))
    }

    func lacking() -> Set<StreamID> {
        var streams: Set<StreamID> = []
        for entry in accepted where folding.lacks(entry.stream, before: entry.version) { streams.insert(entry.stream) }
        guard !streams.isEmpty, !View.isBrief else { return streams }
        // One that begins in this page will be at hand.
        for entry in accepted where entry.version == 1 { streams.remove(entry.stream) }
        return streams
    }

    mutating func recall(_ entry: borrowing Envelope, _ context: EntryContext) throws(MalformedFacts) {
        recalled[entry.stream, default: []].append(try Fact(entry, in: context.zone))
    }

    mutating func fold() -> RowChanges<View> {
        for entry in accepted {
            if folding.lacks(entry.stream, before: entry.version) {
                let history = recalled[entry.stream] ?? []
                folding.recall(history.prefix { $0.position < entry.fact.position }, of: entry.stream)
            }
            folding.take(entry.fact, of: entry.stream, version: entry.version)
        }
        accepted.removeAll(keepingCapacity: true)
        recalled = [:]
        return folding.endPage()
    }

    mutating func finish() -> RowChanges<View> { folding.finish() }
}
