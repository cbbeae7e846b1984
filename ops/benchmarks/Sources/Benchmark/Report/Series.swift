/// One figure, measured once in each round.
struct Series: Sendable {
    private(set) var values: [Double] = []

    mutating func add(_ value: Double) { values.append(value) }

    var median: Double { Self.median(of: values) }

    static func median(of values: [Double]) -> Double {
        let ordered = values.sorted()
        guard !ordered.isEmpty else { return .nan }
        let middle = ordered.count / 2
        return ordered.count.isMultiple(of: 2) ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
    }
}

extension Series {
    init(repeating value: Double, count: Int) {
        values = Array(repeating: value, count: count)
    }
}
