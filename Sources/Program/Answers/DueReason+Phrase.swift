import Regulation
import Reports

extension DueReason {
    /// The step in words, with its provision of Regulation 1182/71 where it has one.
    var phrase: Phrase {
        switch self {
        case .sameDate:
            Phrase("dezelfde datum, art. 3 lid 2 Verordening 1182/71", "the same date, Art. 3(2) Regulation 1182/71")
        case .clampedToMonthEnd:
            Phrase(
                "die maand kent de datum niet, dus de laatste dag", "that month lacks the date, so its last day")
        case .countedInDays:
            Phrase("geteld in dagen", "counted in days")
        case .paused(let days):
            Phrase("{count} dagen stilgestaan", "stood still for {count} days", [.count: .number(days)])
        case .rolledOverWeekend:
            Phrase("niet in het weekend", "not in a weekend")
        case .rolledOverHoliday(let holiday):
            Phrase("niet op {name}", "not on {name}", [.name: Phrase(holiday.dutch, holiday.english)])
        }
    }
}
