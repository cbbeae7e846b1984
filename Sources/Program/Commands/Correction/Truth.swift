import Facts
import Office
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
    /// Whose it in truth is.
    let client: StreamID?
    /// The person at that client, as typed: who that can be follows from the client.
    let person: String?
    /// Whom a disclosure named in that client's place.
    let wrongClient: StreamID?
    /// What a document belongs to.
    let place: DocumentPlace?

    /// Only whose it in truth is.
    var party: Truth {
        Truth(
            channels: nil, direction: nil, nature: nil, purpose: nil, kind: nil, legalForm: nil, role: nil, proof: nil,
            ground: nil, people: nil, country: nil, right: nil, outcome: nil, cents: nil, client: client,
            person: person, wrongClient: nil, place: nil)
    }

    /// What was given.
    private var given: [Mending.Value] {
        Mending.Value.allCases.filter { value in
            switch value {
            case .channel: channels != nil
            case .direction: direction != nil
            case .nature: nature != nil
            case .purpose: purpose != nil
            case .kind: kind != nil
            case .legalForm: legalForm != nil
            case .role: role != nil
            case .proof: proof != nil
            case .ground: ground != nil
            case .people: people != nil
            case .country: country != nil
            case .right: right != nil
            case .outcome: outcome != nil
            case .amount: cents != nil
            case .client: client != nil
            case .person: person != nil
            case .insteadOf: wrongClient != nil
            case .links: place != nil
            }
        }
    }

    /// Refuses what the fact doesn't have: it would be dropped without a word.
    func require(for fact: EventName) throws {
        for value in given where !fact.mending.values.contains(value) {
            throw UseFailure.invalid(option: "--\(value.rawValue)", expected: .partOfThisFact)
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

    func share(_ told: ShareEvent) throws -> ShareEvent {
        switch told {
        case .recorded(let content): return .recorded(try mended(content))
        case .arranged(var arrangement):
            arrangement.content = try mended(arrangement.content)
            return .arranged(arrangement)
        case .confirmed(var confirmation):
            confirmation.people = people ?? confirmation.people
            confirmation.subjects = try mended(confirmation.subjects)
            return .confirmed(confirmation)
        case .clientsListed(let clients, let period): return .clientsListed(try mended(clients), period)
        case .nothingShared, .stopped, .subjectsTold: return told
        }
    }

    private func mended(_ subjects: ShareSubjects) throws -> ShareSubjects {
        guard let client else { return subjects }
        switch subjects {
        case .notNamed where wrongClient == nil: return .named([client])
        case .named(let clients): return .named(try mended(clients))
        case .notNamed, .listed, .ruled, .standing:
            throw UseFailure.invalid(option: "--client", expected: .clientsNamedHere)
        }
    }

    private func mended(_ clients: [StreamID]) throws -> [StreamID] {
        guard let client else { return clients }
        guard let wrong = wrongClient ?? (clients.count == 1 ? clients.first : nil),
            let place = clients.firstIndex(of: wrong)
        else { throw UseFailure.invalid(option: "--instead-of", expected: .clientNamedHere) }
        guard wrong == client || !clients.contains(client) else { throw Refusal.clientNamedTwice(client) }
        var mended = clients
        mended[place] = client
        return mended
    }

    func document(_ told: DocumentEvent) -> DocumentEvent {
        switch told {
        case .added(var content):
            content.links = place?.links ?? content.links
            return .added(content)
        case .versionAdded, .linked: return told
        }
    }

    private func mended(_ content: ShareContent) throws -> ShareContent {
        var content = content
        content.subjects = try mended(content.subjects)
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
        case .personChanged(let person, let fields, let known): .personChanged(person, fields, role: role ?? known)
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
