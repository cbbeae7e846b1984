import Facts
import Regulation

extension Teller {
    func sentence(_ event: MessageEvent) -> Phrase {
        switch event {
        case .received: Phrase(EventText.messageReceived.words)
        case .filed(let filing): Phrase(EventText.messageFiled.words, [.what: Phrase(filing.use.words)])
        case .discarded: Phrase(EventText.messageDiscarded.words)
        }
    }

    func sentence(_ event: MailServerEvent) -> Phrase {
        switch event {
        case .declared: Phrase(EventText.mailServerDeclared.words)
        case .ended: Phrase(EventText.mailServerEnded.words)
        }
    }
}
