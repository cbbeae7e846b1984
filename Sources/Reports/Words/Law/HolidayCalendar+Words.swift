package import Regulation

extension HolidayCalendar: Worded {
    package var words: Words {
        switch self {
        case .a: Words("profiel A: de vroegste dag", "profile A: the earliest day")
        case .b: Words("profiel B: de laatste verdedigbare dag", "profile B: the last defensible day")
        }
    }
}
