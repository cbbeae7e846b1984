package import Facts
package import Regulation

/// Something that has to be done about a disclosure, by a day.
package struct ShareDue: Sendable {
    package enum Matter: Hashable, Sendable {
        /// To say whether a recurring one took place in a period.
        case confirmation(CalendarPeriod)
        /// To tell those whose data went to an authority, who may be told from then on.
        case telling

        var phrase: Phrase {
            switch self {
            case .confirmation(let period):
                Phrase("bevestig {what}", "confirm {what}", [.what: .text(period.description)])
            case .telling: Phrase("licht de betrokkenen in", "tell those concerned")
            }
        }

        var code: String {
            switch self {
            case .confirmation: "confirmation"
            case .telling: "telling"
            }
        }

        var period: CalendarPeriod? {
            switch self {
            case .confirmation(let period): period
            case .telling: nil
            }
        }
    }

    package let stream: StreamID
    package let matter: Matter
    /// The last day for a confirmation, the first for telling.
    package let due: Day
    package let recipient: Opening<String>?
    package let events: [Int64]

    package init(stream: StreamID, matter: Matter, due: Day, recipient: Opening<String>?, events: [Int64]) {
        self.stream = stream
        self.matter = matter
        self.due = due
        self.recipient = recipient
        self.events = events
    }

    /// Whether it should have been done before a day.
    package func isOverdue(on day: Day) -> Bool { due < day }
}
