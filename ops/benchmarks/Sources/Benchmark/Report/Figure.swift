import Foundation

/// Figures as they are printed.
enum Figure {
    static func rate(_ series: Series) -> String { "\(whole(series.median))/s" }

    static func time(_ series: Series) -> String { time(series.median) }

    /// A time in seconds, in the unit in which it is easiest to read.
    static func time(_ seconds: Double) -> String {
        if seconds >= 1 { return String(format: "%.2f s", seconds) }
        if seconds >= 0.001 { return String(format: "%.2f ms", seconds * 1_000) }
        return String(format: "%.0f µs", seconds * 1_000_000)
    }

    /// With a comma after each three digits.
    static func whole(_ value: Double) -> String { whole(Int(value.rounded())) }

    static func whole(_ value: Int) -> String {
        var text = ""
        for (place, digit) in String(value).reversed().enumerated() {
            if place > 0, place.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
