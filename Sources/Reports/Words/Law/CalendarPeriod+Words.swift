import Regulation

extension CalendarPeriod.Unit: Worded {
    package var words: Words {
        switch self {
        case .week: Words("week", "week")
        case .month: Words("maand", "month")
        case .quarter: Words("kwartaal", "quarter")
        case .year: Words("jaar", "year")
        }
    }
}
