package import Facts
import Regulation

extension Notation {
    /// A day in running text: "22 november 2026", "22 November 2026".
    package func day(_ day: Day) -> String {
        day == .distantPast ? unknownDay : "\(day.dayOfMonth) \(month(day)) \(day.year)"
    }

    /// The first day of the calendar stands for one that nobody knows.
    private var unknownDay: String {
        switch language {
        case .dutch: "onbekend"
        case .english: "unknown"
        }
    }

    /// A day that nobody knows, as precisely as it is known: "maart 2019", "2019", "on or before 22 November 2026".
    package func span(_ span: DaySpan) -> String {
        switch (span.precision, span.first, language) {
        case (.year, _, _): String(span.last.year)
        case (.month, _, _): "\(month(span.last)) \(span.last.year)"
        case (_, let first?, .dutch): "tussen \(day(first)) en \(day(span.last))"
        case (_, let first?, .english): "between \(day(first)) and \(day(span.last))"
        case (_, nil, .dutch): "onbekend, uiterlijk \(day(span.last))"
        case (_, nil, .english): "unknown, on or before \(day(span.last))"
        }
    }

    /// A day with its name: "zondag 22 november 2026".
    package func dayWithWeekday(_ day: Day) -> String {
        "\(weekday(day)) \(self.day(day))"
    }

    /// A day in a table: "22-11-2026", "22 Nov 2026".
    package func shortDay(_ day: Day) -> String {
        if day == .distantPast { return unknownDay }
        return switch language {
        case .dutch: "\(Self.padded(day.dayOfMonth, 2))-\(Self.padded(day.month, 2))-\(Self.padded(day.year, 4))"
        case .english: "\(day.dayOfMonth) \(month(day).prefix(3)) \(day.year)"
        }
    }

    /// The time on the clocks of the zone: "14:05 uur", "14:05".
    package func time(_ instant: Instant) -> String {
        switch language {
        case .dutch: "\(clock(instant)) uur"
        case .english: clock(instant)
        }
    }

    /// A moment in running text: "22 november 2026 om 14:05 uur", "22 November 2026, 14:05 (Amsterdam time)".
    package func moment(_ instant: Instant) -> String {
        let day = day(zone.day(of: instant))
        return switch language {
        case .dutch: "\(day) om \(time(instant))"
        case .english: "\(day), \(time(instant)) (\(place))"
        }
    }

    /// A moment in a table, the day first: "22-11-2026 14:05".
    package func shortMoment(_ instant: Instant) -> String {
        "\(shortDay(zone.day(of: instant))) \(clock(instant))"
    }

    private var place: String {
        guard zone != .utc else { return "UTC" }
        let city = zone.identifier.split(separator: "/").last.map(String.init) ?? zone.identifier
        return "\(city.replacing("_", with: " ")) time"
    }

    private func clock(_ instant: Instant) -> String {
        let local = instant.adding(seconds: zone.secondsAheadOfUTC(at: instant))
        let seconds = Instant(utc: local.utcDay).microseconds(until: local) / 1_000_000
        return "\(Self.padded(Int(seconds / 3_600), 2)):\(Self.padded(Int(seconds / 60 % 60), 2))"
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private func month(_ day: Day) -> String {
        let names =
            switch language {
            case .dutch:
                [
                    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                    "november", "december",
                ]
            case .english:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            }
        return names[day.month - 1]
    }

    private func weekday(_ day: Day) -> String {
        switch (day.weekday, language) {
        case (.monday, .dutch): "maandag"
        case (.monday, .english): "Monday"
        case (.tuesday, .dutch): "dinsdag"
        case (.tuesday, .english): "Tuesday"
        case (.wednesday, .dutch): "woensdag"
        case (.wednesday, .english): "Wednesday"
        case (.thursday, .dutch): "donderdag"
        case (.thursday, .english): "Thursday"
        case (.friday, .dutch): "vrijdag"
        case (.friday, .english): "Friday"
        case (.saturday, .dutch): "zaterdag"
        case (.saturday, .english): "Saturday"
        case (.sunday, .dutch): "zondag"
        case (.sunday, .english): "Sunday"
        }
    }
}
