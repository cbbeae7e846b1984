/// What a calendar is called.
package enum CalendarText: String, CaseIterable, Sendable, Worded {
    case name
    case practiceName

    package var words: Words {
        switch self {
        case .name: Words("Privacyagenda", "Privacy agenda")
        case .practiceName: Words("Privacyagenda (oefening)", "Privacy agenda (practice)")
        }
    }
}
