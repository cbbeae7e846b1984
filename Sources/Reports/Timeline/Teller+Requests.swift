import Facts
import Regulation

extension Teller {
    func sentence(_ event: RequestEvent) -> Phrase {
        switch event {
        case .received(let receipt, _, let due):
            let (right, channel) = (Phrase(receipt.right.words), Phrase(receipt.channel.words))
            guard let due else {
                return Phrase(EventText.requestReceivedSometime.words, [.right: right, .channel: channel])
            }
            return Phrase(EventText.requestReceived.words, [.right: right, .channel: channel, .day: .day(due)])
        case .identityAsked(let method):
            return Phrase(EventText.identityAsked.words, [.what: Phrase(method.words)])
        case .identityVerified(let method, let due):
            return Phrase(EventText.identityVerified.words, [.what: Phrase(method.words), .day: .day(due)])
        case .clarificationAsked: return Phrase(EventText.clarificationAsked.words)
        case .clarificationAnswered(let due):
            return Phrase(EventText.clarificationAnswered.words, [.day: .day(due)])
        case .extended(let reason, let due):
            return Phrase(EventText.requestExtended.words, [.reason: Phrase(reason.words), .day: .day(due)])
        case .decided(let decision):
            let decided = Phrase(EventText.requestDecided.words, [.what: Phrase(decision.outcome.words)])
            guard let ground = decision.ground else { return decided }
            return .sentences([
                decided,
                Phrase(EventText.decisionGround.words, [.reason: Phrase(ground.words), .article: ground.rule.phrase]),
            ])
        case .answered(let isLate, _):
            return Phrase((isLate ? EventText.answeredLate : EventText.answered).words)
        case .recipientNotified(let recipient, let result):
            return Phrase(
                EventText.recipientNotified.words,
                [.name: names.phrase(recipient), .what: Phrase(result.words)])
        case .closed: return Phrase(EventText.requestClosed.words)
        }
    }
}
