import Facts
import Regulation

/// Events at random, sensible or not: a fold argues with nothing.
enum RandomEvents {
    static let ids = (0..<3).map { StreamID(high: 1, low: UInt64($0)) }

    static func engagement(_ generator: inout SeededGenerator) -> EngagementEvent {
        generator.chance(oneIn: 2) ? .started(client: generator.pick(ids)) : .ended
    }

    static func message(_ generator: inout SeededGenerator) -> MessageEvent {
        let content = MessageContent(
            subject: generator.pick(ids).named(), client: generator.pick([nil, ids[0]]),
            proof: generator.pick(ReceiptProof.allCases), suggestions: generator.pick([[], [.access], [.optOut]]),
            size: 1)
        switch generator.pick([0, 1, 2]) {
        case 0: return .received(content)
        case 1:
            return .filed(MessageFiling(.contact, record: generator.pick(ids), client: generator.pick([nil, ids[0]])))
        default: return .discarded
        }
    }

    static func invoice(_ generator: inout SeededGenerator) -> InvoiceEvent {
        let content = InvoiceContent(client: generator.pick(ids), cents: generator.pick([nil, 0, 12_100]))
        return generator.chance(oneIn: 2) ? .recorded(content) : .paid
    }

    static func share(_ generator: inout SeededGenerator) -> ShareEvent {
        let period = CalendarPeriod(
            .week, containing: Day(daysSince2000: Int32.random(in: 8_996...9_010, using: &generator)))
        var content = ShareContent(ground: .contract)
        content.subjects = generator.pick([.notNamed, .named([ids[0], ids[2]]), .listed(2), .standing(.engaged)])
        let own: ShareSubjects = generator.pick([.notNamed, .named([ids[1]]), .listed(1)])
        return switch Int.random(in: 0..<7, using: &generator) {
        case 0: .recorded(content)
        case 1: .arranged(ShareArrangement(content, every: .week))
        case 2: .confirmed(ShareConfirmation(period, subjects: own))
        case 3: .nothingShared(period)
        case 4: .stopped
        case 5: .subjectsTold
        default: .clientsListed([generator.pick(ids)], generator.chance(oneIn: 2) ? nil : period)
        }
    }

    static func contact(_ generator: inout SeededGenerator) -> ContactEvent {
        .recorded(
            ContactDetails(
                client: generator.pick(ids), channel: generator.pick(Channel.allCases),
                direction: generator.pick(ContactDirection.allCases), nature: generator.pick(ContactNature.allCases)))
    }

    static func client(_ generator: inout SeededGenerator) -> ClientEvent {
        let person: SubjectID = generator.pick(ids).named()
        return switch Int.random(in: 0..<8, using: &generator) {
        case 0: .recorded(.person, resembles: [])
        case 1: .recorded(.organisation(generator.pick(LegalForm.allCases)), resembles: [])
        case 2: .changed([.name], legalForm: generator.pick(LegalForm.allCases))
        case 3: .personLeft(person)
        case 4: .ended
        case 5: .merged(into: ids[0])
        case 6: .absorbed(ids[1])
        default: .personAdded(person, generator.pick(PersonRole.allCases))
        }
    }

    static func consent(_ generator: inout SeededGenerator) -> ConsentEvent {
        let party = ConsentParty(client: ids[0])
        let purpose: ElementID = ids[1].named()
        let channel = generator.pick(Channel.allCases)
        let scope = generator.chance(oneIn: 3) ? ChannelScope.every : ChannelScope([channel])
        return switch Int.random(in: 0..<6, using: &generator) {
        case 0: .refused(party, purpose: purpose, scope)
        case 1: .withdrawn(party, purpose: purpose, scope)
        case 2: .objected(party, purpose: purpose, scope)
        case 3: .objectionLifted(party, purpose: purpose, scope)
        case 4: .optedOut(party, purpose: purpose, scope)
        default: .given(party, purpose: purpose, ConsentGrant(channels: [channel], hasProof: true))
        }
    }

    static func activity(_ generator: inout SeededGenerator) -> ActivityEvent {
        let since = Day(daysSince2000: Int32.random(in: 8_996...9_010, using: &generator))
        var content = ActivityContent(kind: .controller, since: since)
        content.profiling = generator.chance(oneIn: 2)
        if generator.chance(oneIn: 4) { content.until = since.adding(days: 5) }
        return switch Int.random(in: 0..<5, using: &generator) {
        case 0: .reviewed
        case 1: .ended
        case 2: .changed(content, [.profiling])
        default: .declared(content)
        }
    }
}
