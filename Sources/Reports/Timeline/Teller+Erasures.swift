import Facts
import Regulation

extension Teller {
    func sentence(_ event: ErasureEvent) -> Phrase {
        switch event {
        case .requested(let scope, _, _, _):
            let what = scope.retentionClass.map { Phrase($0.words) } ?? HeadingText.everything.phrase
            return .sentences([
                Phrase(EventText.erasureRequested.words, [.what: what]),
                Phrase(
                    EventText.decisionGround.words,
                    [.reason: Phrase(scope.ground.words), .article: scope.ground.rule.phrase]),
            ])
        case .approved(let approval):
            return Phrase(EventText.erasureApproved.words, [.what: Phrase(approval.people.words)])
        case .withdrawn: return Phrase(EventText.erasureWithdrawn.words)
        case .covered: return Phrase(EventText.erasureCovered.words)
        case .redacted(let position, let part):
            return Phrase(EventText.partRedacted.words, [.number: .number(part), .position: .events([position])])
        case .keysDestroyed(let keys):
            return Phrase(EventText.keysDestroyed.words, [.count: .number(keys.count)])
        case .completed(let count): return told(count, EventText.erasureCompleted)
        case .repeated(let count): return told(count, EventText.erasureRepeated)
        }
    }

    private func told(_ count: ErasureCount, _ words: EventText) -> Phrase {
        Phrase(
            words.words,
            [.count: .number(count.parts), .number: .number(count.documents), .total: .number(count.keys)])
    }

    func sentence(_ event: HoldEvent) -> Phrase {
        switch event {
        case .placed(let content):
            guard let until = content.until else { return Phrase(EventText.holdPlaced.words) }
            return Phrase(EventText.holdPlacedUntil.words, [.day: .day(until)])
        case .released: return Phrase(EventText.holdReleased.words)
        }
    }
}
