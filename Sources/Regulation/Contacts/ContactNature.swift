/// What a contact was for, as far as the rules tell it apart.
package enum ContactNature: String, CaseIterable, Sendable {
    /// The answer to somebody's question.
    case information
    /// Work under an assignment.
    case service
    /// Invoicing and collecting.
    case billing
    /// An approach about new work of the same kind, for which a statement sets a term.
    case followUp = "follow-up"
    /// Any other direct marketing.
    case marketing
    /// Correspondence about a rights request (Article 12–22).
    case request
    case other

    /// Whether the person may object to it without giving a reason (Article 21(2)), and Tw 11.7 applies.
    package var isDirectMarketing: Bool {
        switch self {
        case .followUp, .marketing: true
        case .information, .service, .billing, .request, .other: false
        }
    }

    /// Whether it rests on a contract or a legal duty, against which there is no objection (Article 21(1)).
    package var isOwed: Bool {
        switch self {
        case .service, .billing, .request: true
        case .information, .followUp, .marketing, .other: false
        }
    }
}
