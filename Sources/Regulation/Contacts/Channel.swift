/// A way by which an organisation and people reach each other.
package enum Channel: String, CaseIterable, Sendable {
    case form
    case mail
    case phone
    case letter
    case meeting
    case sms

    /// What the Telecommunicatiewet, Article 11.7, takes the channel for.
    package var medium: Medium {
        switch self {
        case .form, .mail, .sms: .electronicMessage
        case .phone: .livePhone
        case .letter, .meeting: .outsideTelecommunications
        }
    }

    /// The kinds of communication that the Telecommunicatiewet tells apart.
    package enum Medium: Sendable {
        /// Electronic messages need prior consent, whoever receives them (art. 11.7(1)).
        case electronicMessage
        /// Live calls are regulated where they are made to natural persons (art. 11.7(2)).
        case livePhone
        /// Letters and conversations: the Regulation alone governs them.
        case outsideTelecommunications
    }
}

extension Channel: Comparable {
    package static func < (one: Channel, other: Channel) -> Bool { one.rawValue < other.rawValue }
}
