import Foundation

/// How one figure stands to another: of their medians, with the lowest and highest of single rounds.
struct Ratio: Sendable {
    let value: Double
    let low: Double
    let high: Double

    /// What stands above the line was measured in the same rounds as what stands below it.
    init(_ above: Series, to below: Series) {
        value = above.median / below.median
        let rounds = zip(above.values, below.values).map { $0 / $1 }
        low = rounds.min() ?? value
        high = rounds.max() ?? value
    }

    var text: String { "\(Self.text(value)) (\(Self.text(low))–\(Self.text(high)))" }

    private static func text(_ value: Double) -> String {
        value >= 10 ? String(format: "%.1f", value) : String(format: "%.2f", value)
    }
}
