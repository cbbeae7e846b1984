package import Facts
package import Regulation

/// Folds the streams of one kind into the rows of a register, entry by entry.
///
/// It keeps at hand the streams that it touched last. Before an entry of a stream that has a history and is not at
/// hand, ``recall(_:of:)`` has to be given that history.
package struct TemporalFold<View: TemporalView>: Sendable {
    package typealias Entry = StreamFact<View.State.Event>

    private var slots: Generations<StreamSlot<View>>
    private let settling: Settling
    /// Streams with rows that were not handed out, each once.
    private var unsettled: [StreamID] = []
    private var changes = RowChanges<View>()

    /// - Parameters:
    ///   - capacity: How many facts are kept at hand, at least.
    ///   - settling: When rows that still hold are handed out.
    package init(capacity: Int, settling: Settling) {
        slots = Generations(capacity: capacity)
        self.settling = settling
    }

    /// Whether the history of a stream has to be recalled before its entry with this version is taken in.
    ///
    /// It may be one that began in the same page, where streams are brief as a rule.
    package func lacks(_ stream: StreamID, before version: Int32) -> Bool {
        version > 1 && !slots.contains(stream)
    }

    /// Takes in the history of a stream whose rows are stored already.
    package mutating func recall(_ history: some Sequence<Entry>, of stream: StreamID) {
        var slot = StreamSlot<View>()
        var known = RowChanges<View>()
        for entry in history { slot.take(entry, of: stream, &known) }
        for index in slot.rows.indices { slot.rows[index].isStored = true }
        slots.remove(stream)
        slots.with(stream, default: slot) { _ in }
    }

    /// Takes in the next entry of a stream, which has this version.
    package mutating func take(_ entry: Entry, of stream: StreamID, version: Int32) {
        if View.isBrief, version == 1 {
            var slot = StreamSlot<View>()
            slot.take(entry, of: stream, &changes)
            return changes.store(&slot.rows, of: stream)
        }
        let isListed = slots.with(stream, default: StreamSlot()) { slot in
            slot.take(entry, of: stream, &changes)
            defer { slot.isListed = true }
            return slot.isListed
        }
        if !isListed, settling == .withEveryPage { unsettled.append(stream) }
    }

    /// Ends a page: gives up streams if there are too many, and hands out what has to be done to the table.
    package mutating func endPage() -> RowChanges<View> {
        for stream in unsettled {
            slots.unweighed(stream, default: StreamSlot()) { slot in
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
    package mutating func finish() -> RowChanges<View> {
        for slots in slots.removeAll() { settle(slots) }
        unsettled = []
        return takeChanges()
    }

    private mutating func settle(_ retired: [StreamID: StreamSlot<View>]) {
        for (stream, slot) in retired {
            for row in slot.rows where !row.isStored { changes.rows.append(row.row(of: stream)) }
        }
    }

    private mutating func takeChanges() -> RowChanges<View> {
        defer { changes = RowChanges() }
        return changes
    }
}
