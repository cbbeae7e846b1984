/// What stands on an agenda beside the things that are due.
package enum AgendaText: String, CaseIterable, Sendable, Worded {
    case title
    case overdue
    case coming
    case reminders
    case nothing
    case several
    /// What can be done from a moment on.
    case from
    /// Before what is too late, in calendars that show no colours.
    case late

    package var words: Words {
        switch self {
        case .title: Words("Agenda voor {count} dagen", "Agenda for {count} days")
        case .overdue: Words("Te laat", "Overdue")
        case .coming: Words("Binnenkort", "Coming up")
        case .reminders: Words("Ter herinnering", "To bear in mind")
        case .nothing: Words("Er is niets te doen.", "Nothing is due.")
        case .several: Words("{what}, {count} stuks", "{what}, {count} of them")
        case .from: Words("{what}, vanaf {day}", "{what}, from {day} on")
        case .late: Words("Te laat: {what}", "Overdue: {what}")
        }
    }
}
