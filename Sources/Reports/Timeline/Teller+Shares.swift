import Facts
import Regulation

extension Teller {
    func sentence(_ event: ShareEvent) -> Phrase {
        switch event {
        case .recorded(let content):
            .sentences([Phrase(EventText.shareRecorded.words, about(content))] + subjects(content.subjects))
        case .arranged(let arrangement):
            .sentences(
                [
                    Phrase(
                        EventText.shareArranged.words,
                        about(arrangement.content).merging([.what: Phrase(arrangement.every.words)]) { $1 })
                ] + subjects(arrangement.content.subjects))
        case .confirmed(let confirmation):
            .sentences(
                [Phrase(EventText.shareConfirmed.words, [.what: .text(confirmation.period.description)])]
                    + subjects(confirmation.subjects))
        case .nothingShared(let period):
            Phrase(EventText.nothingShared.words, [.what: .text(period.description)])
        case .stopped: Phrase(EventText.shareStopped.words)
        case .clientsListed(let clients, _):
            Phrase(EventText.clientsListed.words, [.count: .number(clients.count)])
        case .subjectsTold: Phrase(EventText.subjectsTold.words)
        }
    }

    private func about(_ content: ShareContent) -> [Slot: Phrase] {
        let recipient = content.recipient.map(names.phrase) ?? HeadingText.undeclaredParty.phrase
        return [.name: recipient, .reason: Phrase(content.ground.words)]
    }

    /// Whose data they were, where more than a few are meant.
    private func subjects(_ subjects: ShareSubjects) -> [Phrase] {
        switch subjects {
        case .notNamed, .named, .standing: []
        case .listed(let count): [Phrase(EventText.shareCount.words, [.count: .number(count)])]
        case .ruled(let frozen): [frozen.phrase]
        }
    }
}
