import Facts

extension AppendRequest {
    /// What the columns of a row take beside what varies in length: ids, a hash, the lengths of fields, longer numbers.
    private static let rowOverhead = 128

    /// What the request takes as parameters of an append, roughly and at most.
    var size: Int {
        let varying =
            events.reduce(0) { $0 + $1.sizeAtMost } + parts.reduce(0) { $0 + $1.box.count }
            + keys.reduce(0) { $0 + $1.wrapped.count } + index.reduce(0) { $0 + $1.token.count }
        let rows = events.count + streams.count + guards.count + parts.count + keys.count + index.count + 1
        return varying + rows * Self.rowOverhead
    }
}
