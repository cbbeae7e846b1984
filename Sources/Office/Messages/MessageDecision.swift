package import Facts
package import Regulation

/// What somebody decided that a message is, with what is to be recorded of it.
package enum MessageDecision: Sendable {
    case contact(ContactDetails, declared: StreamID?)
    case request(RequestReceipt, purpose: ElementID?)
    case objection(ConsentParty, purpose: ElementID?, ChannelScope)
    case optOut(ConsentParty, purpose: ElementID?, ChannelScope)

    package var use: MessageUse {
        switch self {
        case .contact: .contact
        case .request: .request
        case .objection: .objection
        case .optOut: .optOut
        }
    }

    package var client: StreamID? {
        switch self {
        case .contact(let contact, _): contact.client
        case .request(let receipt, _): receipt.client
        case .objection(let party, _, _), .optOut(let party, _, _): party.client
        }
    }
}
