import Regulation
import Reports

extension CalendarPeriod {
    /// Reads a period that was typed.
    static func reading(_ text: String, as option: String) throws(UseFailure) -> CalendarPeriod {
        guard let period = CalendarPeriod(text) else { throw .invalid(option: option, expected: .period) }
        return period
    }

    static func reading(_ text: String?, as option: String) throws(UseFailure) -> CalendarPeriod? {
        guard let text else { return nil }
        let period: CalendarPeriod = try reading(text, as: option)
        return period
    }
}
