import Facts
import Regulation
import Reports

/// What a fact in truth was, as far as it was not as told.
struct Truth: Sendable {
    let channels: Set<Channel>?
    let direction: ContactDirection?
    let nature: ContactNature?
    let purpose: ElementID?
    let kind: ClientKind.Code?
    let legalForm: LegalForm?
    let role: PersonRole?
    let proof: Bool?
    let ground: ShareGround?
    let people: Int?
    let country: Country?
    let right: RequestRight?
    let outcome: RequestOutcome?
    let cents: Int?

    /// What was given, and which facts have it.
    private var given: [(option: String, facts: Set<EventName>)] {
        let choices: Set<EventName> = [
            .consentGiven, .consentRefused, .consentWithdrawn, .optedOut, .objectionRecorded, .objectionLifted,
        ]
        let all: [(Bool, String, Set<EventName>)] = [
            (channels != nil, "--channel", choices.union([.contactRecorded, .requestReceived])),
            (direction != nil, "--direction", [.contactRecorded]),
            (nature != nil, "--nature", [.contactRecorded]),
            (purpose != nil, "--purpose", [.contactRecorded]),
            (kind != nil, "--kind", [.clientRecorded]),
            (legalForm != nil, "--legal-form", [.clientRecorded, .clientChanged]),
            (role != nil, "--role", [.personAdded]),
            (proof != nil, "--proof", [.consentGiven]),
            (ground != nil, "--ground", [.shareRecorded, .shareArranged]),
            (people != nil, "--people", [.shareRecorded, .shareArranged, .shareConfirmed]),
            (country != nil, "--country", [.shareRecorded, .shareArranged]),
            (right != nil, "--right", [.requestReceived]),
            (outcome != nil, "--outcome", [.requestDecided]),
            (cents != nil, "--amount", [.invoiceRecorded]),
        ]
        return all.filter(\.0).map { ($0.1, $0.2) }
    }

    /// Refuses what the fact doesn't have: it would be dropped without a word.
    func require(for fact: EventName) throws {
        for (option, facts) in given where !facts.contains(fact) {
            throw UseFailure.invalid(option: option, expected: .partOfThisFact)
        }
        let hasOne = fact == .contactRecorded || fact == .requestReceived
        guard !hasOne || channels?.count ?? 1 == 1 else {
            throw UseFailure.invalid(option: "--channel", expected: Words("één kanaal", "one channel"))
        }
        guard kind != .person || legalForm == nil else { throw Refusal.legalFormOfPerson }
        if let people, people < 1 { throw UseFailure.invalid(option: "--people", expected: .people) }
    }

    func contact(_ told: ContactEvent) -> ContactEvent {
        switch told {
        case .recorded(let details):
            .recorded(
                ContactDetails(
                    client: details.client, person: details.person, channel: channels?.first ?? details.channel,
                    direction: direction ?? details.direction, nature: nature ?? details.nature,
                    purpose: purpose ?? details.purpose))
        }
    }

    func share(_ told: ShareEvent) -> ShareEvent {
        switch told {
        case .recorded(let content): return .recorded(mended(content))
        case .arranged(var arrangement):
            arrangement.content = mended(arrangement.content)
            return .arranged(arrangement)
        case .confirmed(var confirmation):
            confirmation.people = people ?? confirmation.people
            return .confirmed(confirmation)
        case .nothingShared, .stopped, .clientsListed, .subjectsTold: return told
        }
    }

    private func mended(_ content: ShareContent) -> ShareContent {
        var content = content
        content.ground = ground ?? content.ground
        content.people = people ?? content.people
        content.country = country ?? content.country
        return content
    }

    func invoice(_ told: InvoiceEvent) -> InvoiceEvent {
        switch told {
        case .recorded(let known):
            .recorded(
                InvoiceContent(client: known.client, engagement: known.engagement, cents: cents ?? known.cents))
        case .paid: told
        }
    }

    func client(_ told: ClientEvent) -> ClientEvent {
        switch told {
        case .recorded(let known, let resembles):
            switch kind ?? known.code {
            case .person: .recorded(.person, resembles: resembles)
            case .organisation: .recorded(.organisation(legalForm ?? known.legalForm), resembles: resembles)
            }
        case .changed(let fields, let form): .changed(fields, legalForm: legalForm ?? form)
        case .personAdded(let person, let known): .personAdded(person, role ?? known)
        case .personLeft, .ended, .merged, .absorbed, .split, .released, .erased: told
        }
    }

    func request(_ told: RequestEvent) -> RequestEvent {
        switch told {
        case .received(let receipt, let nominal, let due):
            .received(
                RequestReceipt(
                    right: right ?? receipt.right, channel: channels?.first ?? receipt.channel, client: receipt.client,
                    person: receipt.person, calendar: receipt.calendar), nominal: nominal, due: due)
        case .decided(let decision):
            .decided(
                RequestDecision(
                    outcome: outcome ?? decision.outcome, ground: decision.ground, recipients: decision.recipients))
        case .identityAsked, .identityVerified, .clarificationAsked, .clarificationAnswered, .extended, .answered,
            .recipientNotified, .closed:
            told
        }
    }

    func consent(_ told: ConsentEvent) -> ConsentEvent {
        let scope = channels.map { ChannelScope($0) }
        return switch told {
        case .given(let party, let purpose, let grant): .given(party, purpose: purpose, mended(grant))
        case .refused(let party, let purpose, let old): .refused(party, purpose: purpose, scope ?? old)
        case .withdrawn(let party, let purpose, let old): .withdrawn(party, purpose: purpose, scope ?? old)
        case .optedOut(let party, let purpose, let old): .optedOut(party, purpose: purpose, scope ?? old)
        case .objected(let party, let purpose, let old): .objected(party, purpose: purpose, scope ?? old)
        case .objectionLifted(let party, let purpose, let old):
            .objectionLifted(party, purpose: purpose, scope ?? old)
        }
    }

    private func mended(_ grant: ConsentGrant) -> ConsentGrant {
        ConsentGrant(
            giver: grant.giver, channels: channels ?? grant.channels, means: grant.means,
            hasProof: proof ?? grant.hasProof, statement: grant.statement, wording: grant.wording,
            withdrawal: grant.withdrawal)
    }
}
