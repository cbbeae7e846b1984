package import Facts

extension WrittenDate {
    /// When it happened, as far as the cell says it: on or before today, where it says nothing.
    ///
    /// - Returns: Nothing where all of it is yet to come.
    package func occurrence(today: Day, now: Instant) -> Occurrence? {
        switch self {
        case .instant(let instant): instant <= now ? .instant(instant) : nil
        case .day(let day): day <= today ? .day(day) : nil
        case .month(let year, let month): DaySpan(year: year, month: month)?.cut(at: today).map { .within($0) }
        case .year(let year): DaySpan(year: year)?.cut(at: today).map { .within($0) }
        case .unknown: .within(DaySpan(through: today))
        }
    }
}

extension SheetRecord where Field == ImportField {
    /// When something happened; where the cell is empty, on or before today.
    mutating func occurrence(_ field: ImportField, at reading: ImportReading) -> Occurrence {
        let unknown = Occurrence.within(DaySpan(through: reading.today))
        if let found = date(field).occurrence(today: reading.today, now: reading.now) { return found }
        fail(field, .value(.yetToCome))
        return unknown
    }

    /// When something happened, if it did: an empty cell says that it did not, a word for "not known" that it did.
    mutating func optionalOccurrence(_ field: ImportField, at reading: ImportReading) -> Occurrence? {
        isEmpty(field) ? nil : occurrence(field, at: reading)
    }
}

/// When a sheet is read.
package struct ImportReading: Sendable {
    package let today: Day
    package let now: Instant

    package init(today: Day, now: Instant) {
        self.today = today
        self.now = now
    }
}
