import Facts
import Regulation

/// Forty facts about one invented client, in eight streams: one append in five opens one.
struct Family: Sendable {
    static let size = 40
    static let streams = 8

    let client: StreamID
    let subject: SubjectID
    private let engagement: StreamID
    private let contacts: [StreamID]
    private let consents: [StreamID]
    private let requests: [StreamID]
    private let purposes: [ElementID]
    private let recipient: ElementID
    private let start: Day

    init(at now: Instant) {
        client = .timeOrdered(at: now)
        subject = .random()
        engagement = .timeOrdered(at: now)
        contacts = [.timeOrdered(at: now), .timeOrdered(at: now)]
        consents = [.timeOrdered(at: now), .timeOrdered(at: now)]
        requests = [.timeOrdered(at: now), .timeOrdered(at: now)]
        purposes = [.random(), .random()]
        recipient = .random()
        // Spread over some six years, as the clients of a firm are.
        start = Day(nearestTo: 2019, 6, 1).adding(days: Int(subject.low % 2_200))
    }

    /// The keys that its parts are sealed with.
    var classes: [RetentionClass] { [.relation, .engagement, .contact, .consent, .request] }

    /// One of its facts; within a stream they follow each other.
    func fact(_ index: Int) -> FamilyFact {
        switch index {
        case 0..<4: clientFact(index)
        case 4..<6: engagementFact(index - 4)
        case 6..<8: contactFact(index - 6)
        case 8..<24: consentFact((index - 8) % 8, of: (index - 8) / 8)
        default: requestFact((index - 24) % 8, of: (index - 24) / 8)
        }
    }

    private func clientFact(_ number: Int) -> FamilyFact {
        let event: ClientEvent =
            number == 0 ? .recorded(.person, resembles: []) : .changed([.city, .email, .street], legalForm: nil)
        return FamilyFact(
            event, .client, in: client, number, on: start.adding(days: number * 90), .relation, bringsKey: number == 0)
    }

    private func engagementFact(_ number: Int) -> FamilyFact {
        let event: EngagementEvent = number == 0 ? .started(client: client) : .ended
        return FamilyFact(
            event, .engagement, in: engagement, of: client, number, on: start.adding(days: 1 + number * 200),
            .engagement, bringsKey: number == 0)
    }

    private func contactFact(_ number: Int) -> FamilyFact {
        let details = ContactDetails(
            client: client, channel: number == 0 ? .mail : .phone, direction: .incoming, nature: .service,
            purpose: purposes[number])
        return FamilyFact(
            ContactEvent.recorded(details), .contact, in: contacts[number], of: client, 0,
            on: start.adding(days: 7 + number * 31), .contact, bringsKey: number == 0)
    }

    private func consentFact(_ number: Int, of stream: Int) -> FamilyFact {
        let party = ConsentParty(client: client)
        let purpose = purposes[stream]
        let grant = ConsentGrant(channels: [.mail], means: .mail, hasProof: true, withdrawal: [.mail])
        let mail = ChannelScope([.mail])
        let event: ConsentEvent =
            switch number {
            case 0, 2, 4: .given(party, purpose: purpose, grant)
            case 1, 7: .withdrawn(party, purpose: purpose, .every)
            case 3: .optedOut(party, purpose: purpose, mail)
            case 5: .objected(party, purpose: purpose, mail)
            default: .objectionLifted(party, purpose: purpose, mail)
            }
        return FamilyFact(
            event, .consent, in: consents[stream], of: client, number, on: start.adding(days: 14 + number * 45),
            .consent, bringsKey: number == 0 && stream == 0)
    }

    private func requestFact(_ number: Int, of stream: Int) -> FamilyFact {
        let received = start.adding(days: 100 + stream * 250)
        let due = received.adding(months: 1)
        let event: RequestEvent =
            switch number {
            case 0:
                .received(RequestReceipt(right: .erasure, channel: .mail, client: client), nominal: due, due: due)
            case 1: .identityAsked(.sharedFacts)
            case 2: .identityVerified(.sharedFacts, due: due.adding(days: 2))
            case 3: .extended(.complexity, due: due.adding(months: 2))
            case 4: .decided(RequestDecision(outcome: .granted, recipients: [recipient]))
            case 5: .recipientNotified(recipient, .sent)
            case 6: .answered(isLate: false, remedies: true)
            default: .closed
            }
        return FamilyFact(
            event, .request, in: requests[stream], of: client, number, on: received.adding(days: number), .request,
            bringsKey: number == 0 && stream == 0)
    }
}
