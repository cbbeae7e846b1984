import Facts
import Regulation

extension Teller {
    func sentence(_ event: DocumentEvent) -> Phrase {
        switch event {
        case .added(let content): Phrase(EventText.documentAdded.words, [.what: Phrase(content.kind.words)])
        case .versionAdded(let version): Phrase(EventText.documentVersionAdded.words, [.number: .number(version)])
        case .linked: Phrase(EventText.documentLinked.words)
        }
    }
}
