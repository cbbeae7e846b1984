package import Facts

extension Recorded<RequestEvent> {
    /// What a request of somebody who is no client says against contact, the moment it arrives: it has no other record.
    ///
    /// An objection to direct marketing stands against all of it (Article 21(3)). A withdrawal of a consent that is not
    /// on record is heard as "no more messages" (Tw 11.7(4)). The party is a stand-in: whoever has the address.
    package var objection: Recorded<ConsentEvent>? {
        switch event {
        case .received(let receipt, _, _):
            guard receipt.client == nil else { return nil }
            let said: ConsentEvent
            switch receipt.right {
            case .marketingObjection: said = .objected(.nobody, purpose: nil, .every)
            case .consentWithdrawal: said = .optedOut(.nobody, purpose: nil, .every)
            case .information, .access, .rectification, .erasure, .restriction, .portability, .objection,
                .automatedDecision, .complaint:
                return nil
            }
            return Recorded<ConsentEvent>(position: position, event: said, occurred: occurred, day: day, source: source)
        case .identityAsked, .identityVerified, .clarificationAsked, .clarificationAnswered, .extended, .decided,
            .answered, .recipientNotified, .closed:
            return nil
        }
    }
}
