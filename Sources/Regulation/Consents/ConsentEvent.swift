package import Facts

/// What somebody said about one purpose.
package enum ConsentEvent: LedgerEvent {
    case given(ConsentParty, purpose: ElementID, ConsentGrant)
    case refused(ConsentParty, purpose: ElementID, ChannelScope)
    case withdrawn(ConsentParty, purpose: ElementID, ChannelScope)
    /// A "no more" through the means offered in a message; without a purpose, to all direct marketing.
    case optedOut(ConsentParty, purpose: ElementID?, ChannelScope)
    /// An objection (Article 21); without a purpose, to all direct marketing.
    case objected(ConsentParty, purpose: ElementID?, ChannelScope)
    case objectionLifted(ConsentParty, purpose: ElementID?, ChannelScope)

    package static let names: [EventName] = [
        .consentGiven, .consentRefused, .consentWithdrawn, .optedOut, .objectionRecorded, .objectionLifted,
    ]

    package var name: EventName {
        switch self {
        case .given: .consentGiven
        case .refused: .consentRefused
        case .withdrawn: .consentWithdrawn
        case .optedOut: .optedOut
        case .objected: .objectionRecorded
        case .objectionLifted: .objectionLifted
        }
    }

    package var schema: Int { 1 }

    package var party: ConsentParty {
        switch self {
        case .given(let party, _, _), .refused(let party, _, _), .withdrawn(let party, _, _),
            .optedOut(let party, _, _), .objected(let party, _, _), .objectionLifted(let party, _, _):
            party
        }
    }

    package var purpose: ElementID? {
        switch self {
        case .given(_, let purpose, _), .refused(_, let purpose, _), .withdrawn(_, let purpose, _): purpose
        case .optedOut(_, let purpose, _), .objected(_, let purpose, _), .objectionLifted(_, let purpose, _): purpose
        }
    }
}
