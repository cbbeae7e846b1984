package import Facts

/// When something was, as precisely as somebody wrote it down: nothing is added to what stands there.
package enum WrittenDate: Hashable, Sendable {
    case instant(Instant)
    case day(Day)
    case month(year: Int, month: Int)
    case year(Int)
    case unknown

    /// Reads a date as people write it in Dutch or English.
    ///
    /// `31-12-2020`, `31/12/2020`, `31.12.2020`, `2020-12-31`, `20201231`, `3 maart 2019`, `March 3, 2019`,
    /// `maart 2019`, `03-2019`, `2019-03`, `2019`, `ca. 2019`. A time of day behind a day is left out where no time
    /// zone is said with it; with one (RFC 3339) it is an instant.
    ///
    /// `hundred` is the first of the hundred years that a year of two digits is one of; without it none may be.
    package init(
        _ text: String, order: DateOrder = .dayMonthYear, shortYearsFrom hundred: Int? = nil
    ) throws(ValueProblem) {
        if let day = try WrittenDate.plainDay(text.utf8, order) {
            self = day
            return
        }
        if let instant = Instant(text) {
            self = .instant(instant)
            return
        }
        var text = text.lowercased()
        for word in ["ca.", "ca ", "circa ", "±", "~", "rond ", "omstreeks ", "around "] where text.hasPrefix(word) {
            text.removeFirst(word.count)
        }
        text = WrittenDate.withoutTime(text)
        let words = text.split { $0.isWhitespace || ",-/._".contains($0) }.map(String.init)
        guard (1...4).contains(words.count) else { throw .notAWrittenDate }
        // A weekday says nothing that the date does not.
        let parts = words.filter { !WrittenDate.weekdays.contains($0) }
        self = try WrittenDate.read(WrittenDate.spelledOut(parts, from: hundred), order)
    }

    /// A day with its year in four digits, where it was written with two: `31 12 20`, `3 maart 19`.
    ///
    /// Which century is meant is not ours to guess: somebody born in 25 is a hundred years old, or one.
    private static func spelledOut(_ parts: [String], from hundred: Int?) throws(ValueProblem) -> [String] {
        guard parts.count == 3, !parts.contains(where: isYear), let last = parts.last, last.utf8.count == 2,
            let short = number(last), parts.allSatisfy({ $0.utf8.count <= 2 || months[$0] != nil })
        else { return parts }
        guard let hundred else { throw .shortYear }
        let year = hundred - hundred % 100 + short
        return parts.dropLast() + [String(year < hundred ? year + 100 : year)]
    }

    /// A day as nearly all are written; nothing where it is written in any other way.
    ///
    /// That is three numbers with one dash, stroke or point between them; the first or the last is a year.
    private static func plainDay(_ text: String.UTF8View, _ order: DateOrder) throws(ValueProblem) -> WrittenDate? {
        guard 8...10 ~= text.count else { return nil }
        var (numbers, lengths, place) = (SIMD4<Int>(), SIMD4<Int>(), 0)
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                numbers[place] = numbers[place] * 10 + Int(byte - UInt8(ascii: "0"))
                lengths[place] += 1
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
                guard lengths[place] > 0, place < 2 else { return nil }
                place += 1
            default: return nil
            }
        }
        switch (lengths[0], lengths[1], lengths[2]) {
        case (4, 1...2, 1...2): return try written(numbers[0], numbers[1], numbers[2])
        case (1...2, 1...2, 4):
            switch order {
            case .dayMonthYear: return try written(numbers[2], numbers[1], numbers[0])
            case .monthDayYear: return try written(numbers[2], numbers[0], numbers[1])
            }
        default: return nil
        }
    }

    private static func read(_ parts: [String], _ order: DateOrder) throws(ValueProblem) -> WrittenDate {
        if let place = parts.firstIndex(where: { months[$0] != nil }), let month = months[parts[place]] {
            var numbers = parts
            numbers.remove(at: place)
            switch (numbers.count, number(numbers.first), number(numbers.last)) {
            case (1, let year?, _) where isYear(numbers[0]): return .month(year: year, month: month)
            case (2, let day?, let year?) where isYear(numbers[1]): return try written(year, month, day)
            case (2, let year?, let day?) where isYear(numbers[0]): return try written(year, month, day)
            default: throw .notAWrittenDate
            }
        }
        let numbers = parts.compactMap(number)
        guard numbers.count == parts.count else { throw .notAWrittenDate }
        switch parts.count {
        case 1 where isYear(parts[0]): return .year(try checked(year: numbers[0]))
        case 1 where parts[0].utf8.count == 8:
            return try written(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
        case 2 where isYear(parts[0]): return try written(numbers[0], numbers[1])
        case 2 where isYear(parts[1]): return try written(numbers[1], numbers[0])
        case 3 where isYear(parts[0]): return try written(numbers[0], numbers[1], numbers[2])
        case 3 where isYear(parts[2]):
            switch order {
            case .dayMonthYear: return try written(numbers[2], numbers[1], numbers[0])
            case .monthDayYear: return try written(numbers[2], numbers[0], numbers[1])
            }
        default: throw .notAWrittenDate
        }
    }

    private static func written(_ year: Int, _ month: Int, _ day: Int) throws(ValueProblem) -> WrittenDate {
        guard let day = Day(year: try checked(year: year), month: month, day: day) else {
            throw .impossibleDay
        }
        return .day(day)
    }

    private static func written(_ year: Int, _ month: Int) throws(ValueProblem) -> WrittenDate {
        guard 1...12 ~= month else { throw .impossibleDay }
        return .month(year: try checked(year: year), month: month)
    }

    private static func checked(year: Int) throws(ValueProblem) -> Int {
        // Nothing that is kept about living people is older; what is, was mistyped.
        guard 1900...2199 ~= year else { throw .impossibleDay }
        return year
    }

    private static func isYear(_ text: String) -> Bool { text.utf8.count == 4 && number(text) != nil }

    private static func number(_ text: String?) -> Int? {
        guard let text, 1...8 ~= text.utf8.count, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        return Int(text)
    }

    /// `2020-12-31T14:30:00` and `31-12-2020 14:30` without what stands behind the day.
    private static func withoutTime(_ text: String) -> String {
        let pieces = text.split(maxSplits: 1) { $0 == " " || $0 == "t" }
        guard pieces.count == 2, pieces[1].contains(":"), pieces[0].contains(where: \.isNumber),
            pieces[1].allSatisfy({ $0.isNumber || ":., apmuur".contains($0) })
        else { return text }
        return String(pieces[0])
    }

    private static let weekdays: Set<String> = [
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr",
        "za", "zo", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed",
        "thu", "fri", "sat", "sun",
    ]

    private static let months: [String: Int] = {
        let names = [
            ["januari", "january", "jan"], ["februari", "february", "feb", "febr"],
            ["maart", "march", "mrt", "maa", "mar"], ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"],
            ["juli", "july", "jul"], ["augustus", "august", "aug"], ["september", "sept", "sep"],
            ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "dec"],
        ]
        var months: [String: Int] = [:]
        for (index, names) in names.enumerated() { for name in names { months[name] = index + 1 } }
        return months
    }()
}
