import Facts
import Regulation

/// The register of findings, which every entry may add to.
struct FindingLine: RegisterLine {
    private struct Accepted: Sendable {
        let stream: StreamID
        let version: Int32
        let entry: FindingEntry
    }

    private var folding: FindingFold
    private var accepted: [Accepted] = []
    private var recalled: [StreamID: [FindingEntry]] = [:]

    init(_ room: FoldingRoom) {
        folding = FindingFold(capacity: room.capacity, settling: room.settling)
    }

    mutating func accept(_ entry: borrowing Envelope, _ context: EntryContext) {
        // Most entries found nothing and undo nothing.
        guard context.correction != nil || !entry.findings.isEmpty else { return }
        accepted.append(
            Accepted(
                stream: entry.stream, version: entry.version,
                entry: FindingEntry(
                    entry, kind: context.kind, correction: context.correction, in: context.zone)))
    }

    func lacking() -> Set<StreamID> {
        Set(
            accepted.filter { folding.lacks($0.stream, before: $0.entry, version: $0.version) }.map(\.stream))
    }

    mutating func recall(_ entry: borrowing Envelope, _ context: EntryContext) {
        recalled[entry.stream, default: []].append(
            FindingEntry(entry, kind: context.kind, correction: context.correction, in: context.zone))
    }

    mutating func fold() -> RowChanges<FindingRegister> {
        for one in accepted {
            if folding.lacks(one.stream, before: one.entry, version: one.version) {
                let history = recalled[one.stream] ?? []
                folding.recall(history.prefix { $0.position < one.entry.position }, of: one.stream)
            }
            folding.take(one.entry, of: one.stream, version: one.version)
        }
        accepted.removeAll(keepingCapacity: true)
        recalled = [:]
        return folding.endPage()
    }

    mutating func finish() -> RowChanges<FindingRegister> { folding.finish() }
}
