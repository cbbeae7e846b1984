package import Facts

/// Folds entries into the register of findings.
///
/// Most streams have none. So only those with findings are at hand, and history is recalled for corrections alone.
package struct FindingFold: Sendable {
    private struct Slot: Sendable {
        var rows: [OpenRow<FindingRegister>] = []
        /// Whether everything that was found in the stream stands here.
        var isComplete: Bool
        var isListed = false

        mutating func take(
            _ entry: FindingEntry, of stream: StreamID, _ changes: inout RowChanges<FindingRegister>
        ) {
            switch entry.about {
            case .itself(let day): open(entry, fact: entry.position, from: day)
            case .corrected(let fact, let day):
                close(fact, at: entry.position, of: stream, &changes)
                open(entry, fact: fact, from: day)
            case .retracted(let fact): close(fact, at: entry.position, of: stream, &changes)
            }
        }

        private mutating func open(_ entry: FindingEntry, fact: Int64, from day: Day) {
            guard day < .distantFuture else { return }
            for code in Set(entry.codes).sorted() {
                let span = Span(
                    part: FindingRegister.Part(fact: fact, code: code), from: day,
                    values: FindingRegister.Values(kind: entry.kind), event: entry.position)
                rows.append(OpenRow(span: span, recordedFrom: entry.position))
            }
        }

        private mutating func close(
            _ fact: Int64, at position: Int64, of stream: StreamID, _ changes: inout RowChanges<FindingRegister>
        ) {
            for row in rows where row.span.part.fact == fact { changes.close(row, of: stream, at: position) }
            rows.removeAll { $0.span.part.fact == fact }
        }
    }

    private var slots: Generations<Slot>
    private let settling: Settling
    private var unsettled: [StreamID] = []
    private var changes = RowChanges<FindingRegister>()

    package init(capacity: Int, settling: Settling) {
        slots = Generations(capacity: capacity)
        self.settling = settling
    }

    /// Whether the history of a stream has to be recalled before this entry with its version is taken in.
    package func lacks(_ stream: StreamID, before entry: FindingEntry, version: Int32) -> Bool {
        entry.undoes && version > 1 && !(slots.young[stream] ?? slots.old[stream] ?? Slot(isComplete: false)).isComplete
    }

    /// Takes in everything that was found in a stream before an entry.
    package mutating func recall(_ history: some Sequence<FindingEntry>, of stream: StreamID) {
        var slot = Slot(isComplete: true)
        var known = RowChanges<FindingRegister>()
        for entry in history { slot.take(entry, of: stream, &known) }
        let partial = slots.young[stream] ?? slots.old[stream]
        for index in slot.rows.indices {
            let same = partial?.rows.first {
                $0.span == slot.rows[index].span && $0.recordedFrom == slot.rows[index].recordedFrom
            }
            slot.rows[index].isStored = same?.isStored ?? true
        }
        slot.isListed = partial?.isListed ?? false
        slots.remove(stream)
        slots.unweighed(stream, default: slot) { _ in }
    }

    /// Takes in the next entry of a stream.
    package mutating func take(_ entry: FindingEntry, of stream: StreamID, version: Int32) {
        guard entry.undoes || !entry.codes.isEmpty else { return }
        let isListed = slots.with(stream, default: Slot(isComplete: version == 1)) { slot in
            slot.take(entry, of: stream, &changes)
            defer { slot.isListed = true }
            return slot.isListed
        }
        if !isListed, settling == .withEveryPage { unsettled.append(stream) }
    }

    /// Ends a page: gives up streams if there are too many, and hands out what has to be done to the table.
    package mutating func endPage() -> RowChanges<FindingRegister> {
        for stream in unsettled {
            slots.unweighed(stream, default: Slot(isComplete: false)) { slot in
                slot.isListed = false
                changes.store(&slot.rows, of: stream)
            }
        }
        unsettled.removeAll(keepingCapacity: true)
        settle(slots.retire())
        switch settling {
        case .withEveryPage: return takeChanges()
        case .late: return changes.takeRows()
        }
    }

    /// Hands out everything that has not been, and keeps nothing at hand.
    package mutating func finish() -> RowChanges<FindingRegister> {
        for slots in slots.removeAll() { settle(slots) }
        unsettled = []
        return takeChanges()
    }

    private mutating func settle(_ retired: [StreamID: Slot]) {
        for (stream, slot) in retired {
            for row in slot.rows where !row.isStored { changes.rows.append(row.row(of: stream)) }
        }
    }

    private mutating func takeChanges() -> RowChanges<FindingRegister> {
        defer { changes = RowChanges() }
        return changes
    }
}
