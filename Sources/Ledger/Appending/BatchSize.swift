import Facts

/// How many bytes requests bring into a batch: at most so many as long as that fits, and measured from then on.
///
/// To measure an entry is to write it. Mostly so few wait that this would be done for nothing.
struct BatchSize {
    private let limit: Int
    private var bytes = 0
    private var isMeasured = false

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes in one more request, and says whether all of them together fit.
    mutating func takes(_ request: AppendRequest, after earlier: ArraySlice<PendingAppend>) -> Bool {
        if !isMeasured {
            let most = request.rowBytes + request.events.count * (EntryDraft.largestSize + AppendRequest.rowOverhead)
            if most <= limit - bytes {
                bytes += most
                return true
            }
            isMeasured = true
            bytes = earlier.reduce(0) { $0 + $1.request.bytes }
        }
        bytes += request.bytes
        return bytes <= limit
    }
}

extension AppendRequest {
    /// What the columns of a row take beside what varies in length: ids, a hash, the lengths of fields, longer numbers.
    static let rowOverhead = 128

    /// What the request takes as parameters of an append, roughly.
    var bytes: Int {
        var entry: [UInt8] = []
        return events.reduce(rowBytes) { bytes, draft in
            entry.removeAll(keepingCapacity: true)
            draft.write(position: 0, version: 0, recordedAt: Instant(microsecondsSince2000: 0), to: &entry)
            return bytes + entry.count + Self.rowOverhead
        }
    }

    /// The same without its entries.
    var rowBytes: Int {
        let varying =
            parts.reduce(0) { $0 + $1.box.count } + keys.reduce(0) { $0 + $1.wrapped.count }
            + index.reduce(0) { $0 + $1.token.count }
        let rows = streams.count + guards.count + parts.count + keys.count + index.count + 1
        return varying + rows * Self.rowOverhead
    }
}
