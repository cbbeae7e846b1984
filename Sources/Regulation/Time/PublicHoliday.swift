/// A public holiday of the Netherlands as the Algemene termijnenwet (ATW), Article 3, names it.
package enum PublicHoliday: String, Hashable, Sendable, CaseIterable {
    case newYearsDay = "new-years-day"
    case goodFriday = "good-friday"
    case easterMonday = "easter-monday"
    case kingsDay = "kings-day"
    case queensDay = "queens-day"
    case liberationDay = "liberation-day"
    case ascensionDay = "ascension-day"
    case whitMonday = "whit-monday"
    case christmasDay = "christmas-day"
    case secondChristmasDay = "second-christmas-day"
    /// A day that a royal decree equates with a public holiday for the ATW, Article 3(3).
    case decreeDay = "decree-day"

    package var dutch: String {
        switch self {
        case .newYearsDay: "Nieuwjaarsdag"
        case .goodFriday: "Goede Vrijdag"
        case .easterMonday: "Tweede Paasdag"
        case .kingsDay: "Koningsdag"
        case .queensDay: "Koninginnedag"
        case .liberationDay: "Bevrijdingsdag"
        case .ascensionDay: "Hemelvaartsdag"
        case .whitMonday: "Tweede Pinksterdag"
        case .christmasDay: "Eerste Kerstdag"
        case .secondChristmasDay: "Tweede Kerstdag"
        case .decreeDay: "bij koninklijk besluit gelijkgestelde dag"
        }
    }

    package var english: String {
        switch self {
        case .newYearsDay: "New Year's Day"
        case .goodFriday: "Good Friday"
        case .easterMonday: "Easter Monday"
        case .kingsDay: "King's Day"
        case .queensDay: "Queen's Day"
        case .liberationDay: "Liberation Day"
        case .ascensionDay: "Ascension Day"
        case .whitMonday: "Whit Monday"
        case .christmasDay: "Christmas Day"
        case .secondChristmasDay: "Second Christmas Day"
        case .decreeDay: "day equated by royal decree"
        }
    }
}
