import Regulation

/// How long data are kept, as somebody wrote it into a cell: a duration and what it is counted from where both are
/// said in words that are known, and a criterion in the writer's own words otherwise.
enum WrittenTerm: Equatable {
    case duration(CalendarDuration, from: RetentionTrigger)
    case criterion

    init(_ text: String) {
        guard let duration = Self.duration(in: text), let trigger = KnownWords<RetentionTrigger>.trigger.code(of: text)
        else {
            self = .criterion
            return
        }
        self = .duration(duration, from: trigger)
    }

    /// The one duration in a text; nothing where there are none or two.
    private static func duration(in text: String) -> CalendarDuration? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var found: [CalendarDuration] = []
        for (word, next) in zip(words, words.dropFirst()) {
            guard let count = UInt16(word) ?? numbers[word], let unit = units[next] else { continue }
            found.append(unit(count))
        }
        return found.count == 1 ? found.first : nil
    }

    private static let numbers: [String: UInt16] = [
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "tien": 10, "one": 1,
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
    ]

    private static let units: [String: @Sendable (UInt16) -> CalendarDuration] = {
        var units: [String: @Sendable (UInt16) -> CalendarDuration] = [:]
        for word in ["dag", "dagen", "day", "days", "jour", "jours"] { units[word] = { .days($0) } }
        for word in ["week", "weken", "weeks", "semaine", "semaines"] { units[word] = { .weeks($0) } }
        for word in ["maand", "maanden", "mnd", "month", "months", "mois"] { units[word] = { .months($0) } }
        for word in ["jaar", "jaren", "jr", "year", "years", "an", "ans"] { units[word] = { .years($0) } }
        return units
    }()
}
