import Facts
import Intake
import Regulation
import Reports

extension Identifier {
    /// Reads an id that was typed.
    static func reading(_ text: String, as option: String) throws(UseFailure) -> Identifier {
        guard let id = Identifier(text) else { throw .invalid(option: option, expected: .identifier) }
        return id
    }
}

extension Day {
    /// Reads a day that was typed, as people write it: `2021-06-01`, `1-6-2021`, `1 juni 2021`, `gisteren`; 30 February
    /// is none.
    static func reading(_ text: String, as option: String) throws(UseFailure) -> Day {
        if let day = Day(text) ?? RelativeDay.day(text) { return day }
        // A month or a year is no day, and a time behind a day would be lost.
        guard case .day(let day)? = try? WrittenDate(text), !text.contains(":") else {
            throw .invalid(option: option, expected: .day)
        }
        return day
    }

    static func reading(_ text: String?, as option: String) throws(UseFailure) -> Day? {
        guard let text else { return nil }
        let day: Day = try reading(text, as: option)
        return day
    }
}

extension Instant {
    static func reading(_ text: String, as option: String) throws(UseFailure) -> Instant {
        guard let instant = Instant(text) else { throw .invalid(option: option, expected: .instant) }
        return instant
    }
}

extension Country {
    /// Reads a country code that was typed, in small letters or capitals.
    static func reading(_ text: String, as option: String) throws(UseFailure) -> Country {
        guard let country = Country(text.uppercased()) else { throw .invalid(option: option, expected: .country) }
        return country
    }

    static func reading(_ text: String?, as option: String) throws(UseFailure) -> Country? {
        guard let text else { return nil }
        let country: Country = try reading(text, as: option)
        return country
    }
}
