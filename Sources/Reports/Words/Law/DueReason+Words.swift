package import Regulation

extension DueReason {
    /// Why a term ends on the day it does.
    package var phrase: Phrase {
        switch self {
        case .sameDate: Phrase("De termijn eindigt op dezelfde datum.", "The term ends on the same date.")
        case .clampedToMonthEnd:
            Phrase("Die maand heeft deze datum niet.", "That month does not have this date.")
        case .countedInDays: Phrase("De termijn telt in dagen.", "The term is counted in days.")
        case .paused(let days):
            Counted(
                one: Words("De termijn stond {count} dag stil.", "The term stood still for {count} day."),
                other: Words("De termijn stond {count} dagen stil.", "The term stood still for {count} days.")
            ).phrase(days)
        case .rolledOverWeekend:
            Phrase("Het einde viel in een weekend.", "The end fell on a weekend.")
        case .rolledOverHoliday(let holiday):
            Phrase(
                "Het einde viel op een feestdag: {name}.", "The end fell on a public holiday: {name}.",
                [.name: Phrase(holiday.dutch, holiday.english)])
        }
    }
}
