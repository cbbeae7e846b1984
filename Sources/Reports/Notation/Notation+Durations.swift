package import Regulation

extension Notation {
    /// A term: "18 maanden", "1 year".
    package func duration(_ duration: CalendarDuration) -> String {
        switch duration {
        case .hours(let count): counted(Int(count), hours)
        case .days(let count): counted(Int(count), days)
        case .weeks(let count): counted(Int(count), weeks)
        case .months(let count): counted(Int(count), months)
        case .years(let count): counted(Int(count), years)
        }
    }

    /// Elapsed time in days and hours, the smaller unit only where it counts: "2 dagen, 3 uur".
    package func elapsed(days count: Int, hours rest: Int = 0) -> String {
        if rest == 0 { return counted(count, days) }
        if count == 0 { return counted(rest, hours) }
        return "\(counted(count, days)), \(counted(rest, hours))"
    }

    /// Elapsed time for machines: "P2DT3H".
    package static func machineElapsed(days: Int, hours: Int = 0) -> String {
        switch (days, hours) {
        case (_, 0): "P\(days)D"
        case (0, _): "PT\(hours)H"
        case (_, _): "P\(days)DT\(hours)H"
        }
    }

    private func counted(_ count: Int, _ unit: Counted) -> String {
        "\(number(count)) \((count == 1 ? unit.one : unit.other)[language])"
    }

    // "Uur" and "jaar" keep their singular after a number in Dutch.
    private var hours: Counted { Counted(one: Words("uur", "hour"), other: Words("uur", "hours")) }
    private var days: Counted { Counted(one: Words("dag", "day"), other: Words("dagen", "days")) }
    private var weeks: Counted { Counted(one: Words("week", "week"), other: Words("weken", "weeks")) }
    private var months: Counted { Counted(one: Words("maand", "month"), other: Words("maanden", "months")) }
    private var years: Counted { Counted(one: Words("jaar", "year"), other: Words("jaar", "years")) }
}
