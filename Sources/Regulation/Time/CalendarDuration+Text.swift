/// Durations of ISO 8601: `PT72H`, `P7D`, `P4W`, `P18M`, `P7Y`, and `P1Y6M`, which is `P18M`.
extension CalendarDuration: LosslessStringConvertible {
    /// Reads a duration of one unit, or of years and months together.
    ///
    /// Other mixtures (`P1M3D`) have no single meaning as a term and are refused.
    package init?(_ text: String) {
        var rest = Substring(text)
        guard rest.popFirst() == "P" else { return nil }
        let isTime = rest.first == "T"
        if isTime { rest.removeFirst() }
        guard let (count, unit) = CalendarDuration.component(&rest) else { return nil }
        switch (unit, isTime) {
        case ("H", true): self = .hours(count)
        case ("D", false): self = .days(count)
        case ("W", false): self = .weeks(count)
        case ("M", false): self = .months(count)
        case ("Y", false) where rest.isEmpty: self = .years(count)
        case ("Y", false):
            guard let (months, unit) = CalendarDuration.component(&rest), unit == "M",
                let total = UInt16(exactly: Int(count) * 12 + Int(months))
            else { return nil }
            self = .months(total)
        default: return nil
        }
        guard rest.isEmpty else { return nil }
    }

    private static func component(_ rest: inout Substring) -> (UInt16, Character)? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        guard let count = UInt16(digits), let unit = rest.popFirst() else { return nil }
        return (count, unit)
    }

    package var description: String {
        switch self {
        case .hours(let count): "PT\(count)H"
        case .days(let count): "P\(count)D"
        case .weeks(let count): "P\(count)W"
        case .months(let count): "P\(count)M"
        case .years(let count): "P\(count)Y"
        }
    }
}
