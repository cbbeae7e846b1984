package import Facts

/// A moment as a `Received` line names it (RFC 5322, 3.3): `Mon, 2 Mar 2026 09:15:00 +0100`.
///
/// It is read strictly: a term runs from it, so that a guess is worse than nothing.
package enum MailTime {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let zones = ["ut": 0, "utc": 0, "gmt": 0, "z": 0]

    package static func instant(_ text: String) -> Instant? {
        var words = text.split { $0 == " " || $0 == "\t" || $0 == "," }.map { $0.lowercased() }
        if let first = words.first, first.count >= 3, first.allSatisfy(\.isLetter) { words.removeFirst() }
        guard words.count >= 5, let day = number(words[0], 1...2), let month = months.firstIndex(of: String(words[1])),
            let year = number(words[2], 4...4), let date = Day(year: year, month: month + 1, day: day),
            let offset = offset(words[4])
        else { return nil }
        let time = words[3].split(separator: ":", omittingEmptySubsequences: false).map { number(String($0), 2...2) }
        guard time.count == 2 || time.count == 3, let hour = time[0], let minute = time[1],
            let second = time.count == 3 ? time[2] : 0, hour < 24, minute < 60, second <= 60
        else { return nil }
        return Instant(utc: date, seconds: hour * 3_600 + minute * 60 + min(second, 59) - offset)
    }

    /// Seconds east of Greenwich.
    private static func offset(_ zone: String) -> Int? {
        if let known = zones[zone] { return known }
        guard zone.count == 5, let sign = zone.first, sign == "+" || sign == "-",
            let hours = number(String(zone.dropFirst().prefix(2)), 2...2),
            let minutes = number(String(zone.suffix(2)), 2...2), hours <= 14, minutes < 60
        else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }

    private static func number(_ text: String, _ digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Int(text)
    }
}
