package import Facts

/// What happened to a request.
///
/// The due days in it are those that were computed and told at the time; what counts follows from the days of the
/// facts themselves, so that a corrected day of receipt moves the term.
package enum RequestEvent: LedgerEvent {
    /// Without days where nobody knows on which day it came.
    case received(RequestReceipt, nominal: Day?, due: Day?)
    case identityAsked(IdentityMethod)
    case identityVerified(IdentityMethod, due: Day)
    case clarificationAsked
    case clarificationAnswered(due: Day)
    case extended(ExtensionReason, due: Day)
    case decided(RequestDecision)
    /// Sent to the requester; `remedies` says whether complaint and petition were named in it.
    case answered(isLate: Bool, remedies: Bool)
    case recipientNotified(ElementID, NotificationResult)
    case closed

    package static let names: [EventName] = [
        .requestReceived, .identityAsked, .identityVerified, .clarificationAsked, .clarificationAnswered,
        .requestExtended, .requestDecided, .requestAnswered, .recipientNotified, .requestClosed,
    ]

    package var name: EventName {
        switch self {
        case .received: .requestReceived
        case .identityAsked: .identityAsked
        case .identityVerified: .identityVerified
        case .clarificationAsked: .clarificationAsked
        case .clarificationAnswered: .clarificationAnswered
        case .extended: .requestExtended
        case .decided: .requestDecided
        case .answered: .requestAnswered
        case .recipientNotified: .recipientNotified
        case .closed: .requestClosed
        }
    }

    package var schema: Int { 1 }
}
