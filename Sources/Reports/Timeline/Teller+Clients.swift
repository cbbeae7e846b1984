import Facts
import Regulation

extension Teller {
    func sentence(_ event: ClientEvent) -> Phrase {
        switch event {
        case .recorded(let kind, _):
            return Phrase(EventText.clientRecorded.words, [.what: kind.phrase])
        case .changed(let fields, let legalForm):
            let form = legalForm.map { Phrase($0.words) }
            let changed = fields.map(\.phrase) + [form].compactMap(\.self)
            return Phrase(EventText.clientChanged.words, [.what: .list(changed)])
        case .personAdded(let person, let role):
            return Phrase(
                EventText.personAdded.words, [.person: names.phrase(person), .what: Phrase(role.words)])
        case .personChanged(let person, let fields, let role):
            let changed = fields.map(\.phrase) + [role.map { Phrase($0.words) }].compactMap(\.self)
            return Phrase(
                EventText.personChanged.words, [.person: names.phrase(person), .what: .list(changed)])
        case .personLeft(let person):
            return Phrase(EventText.personLeft.words, [.person: names.phrase(person)])
        case .ended: return Phrase(EventText.clientEnded.words)
        case .merged(let survivor):
            return Phrase(EventText.clientMerged.words, [.client: names.phrase(survivor)])
        case .absorbed(let client): return Phrase(EventText.clientAbsorbed.words, [.client: names.phrase(client)])
        case .split(let survivor): return Phrase(EventText.clientSplit.words, [.client: names.phrase(survivor)])
        case .released(let client): return Phrase(EventText.clientReleased.words, [.client: names.phrase(client)])
        case .erased(nil, _): return Phrase(EventText.clientErased.words)
        case .erased(.some(let person), _):
            return Phrase(EventText.personErased.words, [.person: names.phrase(person)])
        }
    }

    func sentence(_ event: EngagementEvent) -> Phrase {
        switch event {
        case .started: Phrase(EventText.engagementStarted.words)
        case .ended: Phrase(EventText.engagementEnded.words)
        }
    }

    func sentence(_ event: InvoiceEvent) -> Phrase {
        switch event {
        case .recorded(let content):
            let sent = Phrase(EventText.invoiceRecorded.words)
            guard let cents = content.cents else { return sent }
            return .sentences([sent, Phrase(EventText.invoiceAmount.words, [.value: .money(cents: cents)])])
        case .paid: return Phrase(EventText.invoicePaid.words)
        }
    }

    func sentence(_ event: ConsentEvent) -> Phrase {
        let words: EventText
        let channels: [Channel]
        switch event {
        case .given(_, _, let grant): (words, channels) = (.consentGiven, grant.channels.sorted())
        case .refused(_, _, let scope): (words, channels) = (.consentRefused, scope.named.sorted())
        case .withdrawn(_, _, let scope): (words, channels) = (.consentWithdrawn, scope.named.sorted())
        case .optedOut(_, _, let scope): (words, channels) = (.optedOut, scope.named.sorted())
        case .objected(_, _, let scope): (words, channels) = (.objected, scope.named.sorted())
        case .objectionLifted(_, _, let scope): (words, channels) = (.objectionLifted, scope.named.sorted())
        }
        let by: Phrase = channels.isEmpty ? HeadingText.everyChannel.phrase : .list(channels.map(\.phrase))
        let said = Phrase(words.words, [.purpose: names.purpose(event.purpose), .channel: by])
        guard let person = event.party.person else { return said }
        return .sentences([said, Phrase(EventText.saidBy.words, [.person: names.phrase(person)])])
    }
}

extension ClientKind {
    /// "Persoon", or "organisatie" with the legal form where that is known.
    package var phrase: Phrase {
        switch self {
        case .person: code.phrase
        case .organisation(nil): code.phrase
        case .organisation(.some(let form)):
            Phrase("{what}, {name}", "{what}, {name}", [.what: code.phrase, .name: form.phrase])
        }
    }
}
