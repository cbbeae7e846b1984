/// When a fact happened, as precisely as whoever recorded it knew.
///
/// A letter arrives on a day, a web request at an instant. Neither is ever made from the other when a fact is
/// recorded: a day has no hour, and the day of an instant depends on a time zone.
package enum Occurrence: Hashable, Sendable, LosslessStringConvertible {
    case day(Day)
    case instant(Instant)

    /// Reads `YYYY-MM-DD` as a day and a date-time of RFC 3339 as an instant.
    package init?(_ text: some StringProtocol) {
        if let day = Day(text) {
            self = .day(day)
        } else if let instant = Instant(text) {
            self = .instant(instant)
        } else {
            return nil
        }
    }

    /// Reads the ten bytes of a day or the 27 bytes of an instant as they are written, and no other form.
    package init?(bytes: UnsafeRawBufferPointer) {
        if let day = Day(bytes: bytes) {
            self = .day(day)
        } else if let instant = Instant(bytes: bytes) {
            self = .instant(instant)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .day(let day): day.description
        case .instant(let instant): instant.description
        }
    }

    /// Appends the bytes of the text.
    package func write(into bytes: inout [UInt8]) {
        switch self {
        case .day(let day): day.write(into: &bytes)
        case .instant(let instant): instant.write(into: &bytes)
        }
    }
}
