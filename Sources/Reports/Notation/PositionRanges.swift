/// Positions in the ledger, in order, each once, those that follow each other taken together: "3, 7–9".
package struct PositionRanges: Hashable, Sendable {
    package let ranges: [ClosedRange<Int64>]

    package init(_ positions: [Int64]) {
        var ranges: [ClosedRange<Int64>] = []
        for position in Set(positions).sorted() {
            if let last = ranges.last, last.upperBound + 1 == position {
                ranges[ranges.count - 1] = last.lowerBound...position
            } else {
                ranges.append(position...position)
            }
        }
        self.ranges = ranges
    }

    package var count: Int { ranges.reduce(0) { $0 + $1.count } }

    package var text: String { text(of: ranges[...]) }

    /// The first few, and how many positions are left out.
    package func prefix(_ limit: Int) -> (text: String, left: Int) {
        let shown = ranges.prefix(limit)
        return (text(of: shown), count - shown.reduce(0) { $0 + $1.count })
    }

    private func text(of ranges: ArraySlice<ClosedRange<Int64>>) -> String {
        ranges.map { range in
            switch range.count {
            case 1: "\(range.lowerBound)"
            // Two neighbours read better side by side than as a range.
            case 2: "\(range.lowerBound), \(range.upperBound)"
            default: "\(range.lowerBound)–\(range.upperBound)"
            }
        }.joined(separator: ", ")
    }
}
