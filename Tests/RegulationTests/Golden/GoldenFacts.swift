import Facts
import Regulation

/// One fact of every name with every field filled, and how a payload of that name is read and written again.
///
/// The switch has no default: a new name needs its fact here and its file beside it before anything can be released.
enum GoldenFacts {
    static func fact(_ name: EventName) -> any LedgerEvent {
        switch name {
        case .organisationCreated: OrganisationEvent.created(organisation)
        case .organisationChanged: OrganisationEvent.changed(organisation)
        case .actorIntroduced: ActorEvent.introduced(known: .account)
        case .statementPublished: StatementEvent.published(statement)
        case .statementWithdrawn: StatementEvent.withdrawn

        case .activityDeclared: ActivityEvent.declared(activity)
        case .activityChanged: ActivityEvent.changed(forOthers, [.kind, .controllers, .processing])
        case .activityReviewed: ActivityEvent.reviewed
        case .activityEnded: ActivityEvent.ended
        case .processorDeclared: ProcessorEvent.declared(processor)
        case .processorChanged: ProcessorEvent.changed(processor, [.agreement, .subProcessors])
        case .processorReviewed: ProcessorEvent.reviewed
        case .processorEnded: ProcessorEvent.ended
        case .shareRecorded, .shareArranged, .shareConfirmed, .nothingShared, .shareStopped, .sharedClientsListed,
            .shareSubjectsTold:
            share(name)

        case .clientRecorded: ClientEvent.recorded(.organisation(.privateLimited), resembles: [Sample.otherClient])
        case .clientChanged: ClientEvent.changed([.email, .phone], legalForm: .soleTrader)
        case .personAdded: ClientEvent.personAdded(Sample.person, .representative)
        case .personChanged: ClientEvent.personChanged(Sample.person, [.email, .phone], role: .owner)
        case .personLeft: ClientEvent.personLeft(Sample.person)
        case .clientEnded: ClientEvent.ended
        case .clientMerged: ClientEvent.merged(into: Sample.otherClient)
        case .clientAbsorbed: ClientEvent.absorbed(Sample.client)
        case .clientSplit: ClientEvent.split(from: Sample.otherClient)
        case .clientReleased: ClientEvent.released(Sample.client)
        case .clientErased: ClientEvent.erased(Sample.person, by: Sample.id(9))
        case .engagementStarted: EngagementEvent.started(client: Sample.client)
        case .engagementEnded: EngagementEvent.ended
        case .invoiceRecorded: InvoiceEvent.recorded(invoice)
        case .invoicePaid: InvoiceEvent.paid
        case .contactRecorded: ContactEvent.recorded(contact)

        case .consentGiven: ConsentEvent.given(party, purpose: Sample.newsletter, Sample.grant)
        case .consentRefused: ConsentEvent.refused(party, purpose: Sample.newsletter, scope)
        case .consentWithdrawn: ConsentEvent.withdrawn(party, purpose: Sample.newsletter, scope)
        case .optedOut: ConsentEvent.optedOut(party, purpose: Sample.newsletter, scope)
        case .objectionRecorded: ConsentEvent.objected(party, purpose: nil, .every)
        case .objectionLifted: ConsentEvent.objectionLifted(party, purpose: nil, .every)

        case .requestReceived, .identityAsked, .identityVerified, .clarificationAsked, .clarificationAnswered,
            .requestExtended, .requestDecided, .requestAnswered, .recipientNotified, .requestClosed:
            request(name)

        case .breachRecorded: BreachEvent.recorded(breach)
        case .importBegun:
            ImportEvent.begun(
                ImportContent(records: .records(.contacts), digest: [UInt8](repeating: 7, count: 32), rows: 300))
        case .importFinished: ImportEvent.finished(ImportTally(recorded: 290, known: 7, leftOut: 3))

        case .documentAdded: DocumentEvent.added(document)
        case .documentVersionAdded: DocumentEvent.versionAdded(2)
        case .ledgerRestored: LedgerLifeEvent.restored(restoration, incarnation: 2)
        case .ledgerClosed: LedgerLifeEvent.closed(closing)
        case .documentLinked: DocumentEvent.linked(DocumentLinks(positions: [9], streams: [Sample.id(8)]))

        case .erasureRequested, .erasureApproved, .erasureWithdrawn, .erasureCovered, .keysDestroyed, .erasureCompleted,
            .erasureRepeated, .partRedacted, .holdPlaced, .holdReleased:
            erasure(name)
        case .messageReceived, .messageFiled, .messageDiscarded, .mailServerDeclared, .mailServerEnded:
            message(name)

        case .factCorrected: correction
        case .factRetracted: CorrectionEvent.retracted(position: 5, kind: .engagement)
        }
    }

    private static func share(_ name: EventName) -> any LedgerEvent {
        switch name {
        case .shareRecorded: ShareEvent.recorded(shareOnDemand)
        case .shareArranged: ShareEvent.arranged(ShareArrangement(share, every: .month, isContinuous: true))
        case .shareConfirmed: ShareEvent.confirmed(confirmation)
        case .nothingShared: ShareEvent.nothingShared(quarter)
        case .shareStopped: ShareEvent.stopped
        case .sharedClientsListed: ShareEvent.clientsListed([Sample.client, Sample.otherClient], week)
        default: ShareEvent.subjectsTold  // The switch over all names is the one that calls this.
        }
    }

    private static func request(_ name: EventName) -> any LedgerEvent {
        switch name {
        case .requestReceived: RequestEvent.received(receipt, nominal: Day(nearestTo: 2026, 4, 5), due: due)
        case .identityAsked: RequestEvent.identityAsked(.knownChannel)
        case .identityVerified: RequestEvent.identityVerified(.sharedFacts, due: due)
        case .clarificationAsked: RequestEvent.clarificationAsked
        case .clarificationAnswered: RequestEvent.clarificationAnswered(due: due)
        case .requestExtended: RequestEvent.extended(.complexity, due: Day(nearestTo: 2026, 6, 5))
        case .requestDecided: RequestEvent.decided(decision)
        case .requestAnswered: RequestEvent.answered(isLate: true, remedies: true)
        case .recipientNotified: RequestEvent.recipientNotified(Sample.recipient, .acknowledged)
        default: RequestEvent.closed  // The switch over all names is the one that calls this.
        }
    }

    private static func message(_ name: EventName) -> any LedgerEvent {
        switch name {
        case .messageReceived: MessageEvent.received(message)
        case .messageFiled: MessageEvent.filed(MessageFiling(.request, record: Sample.id(8), client: Sample.client))
        case .messageDiscarded: MessageEvent.discarded
        case .mailServerDeclared: MailServerEvent.declared
        default: MailServerEvent.ended  // The switch over all names is the one that calls this.
        }
    }

    private static func erasure(_ name: EventName) -> any LedgerEvent {
        switch name {
        case .erasureApproved:
            ErasureEvent.approved(
                ErasureApproval(approver: Sample.id(63), account: Sample.id(62), people: .twoFromOneAccount))
        case .erasureWithdrawn: ErasureEvent.withdrawn
        case .erasureCovered: ErasureEvent.covered(by: Sample.id(65))
        case .keysDestroyed: ErasureEvent.keysDestroyed([destroyed])
        case .erasureCompleted: ErasureEvent.completed(erased)
        case .erasureRepeated: ErasureEvent.repeated(erased)
        case .partRedacted: ErasureEvent.redacted(position: 41, part: 1)
        case .holdPlaced:
            HoldEvent.placed(
                HoldContent(client: Sample.client, person: Sample.person, until: Day(nearestTo: 2027, 1, 1)))
        case .holdReleased: HoldEvent.released
        default:  // The switch over all names is the one that calls this.
            ErasureEvent.requested(
                erasure, requester: Sample.id(61), account: Sample.id(62),
                confirmableFrom: Instant(utc: Day(nearestTo: 2026, 3, 6)))
        }
    }

    /// Reads a payload of any schema number and writes it as this release does.
    static func rewritten(_ name: EventName, schema: Int, _ bytes: [UInt8]) throws -> (schema: Int, bytes: [UInt8]) {
        try rewritten(as: fact(name), name, schema: schema, bytes)
    }

    private static func rewritten<Event: LedgerEvent>(
        as kind: Event,
        _ name: EventName,
        schema: Int,
        _ bytes: [UInt8]
    ) throws -> (schema: Int, bytes: [UInt8]) {
        let event = try Event(name: name, schema: schema, bytes: bytes)
        return (event.schema, event.canonicalFacts)
    }

    private static let erasure = ErasureScope(
        client: Sample.client, clients: [Sample.client, Sample.otherClient], person: Sample.person,
        retentionClass: .contact, ground: .objection, request: Sample.id(8))

    private static let destroyed = DestroyedKey(
        key: Sample.id(64), subject: Sample.person, retentionClass: .contact, generation: 2,
        fingerprint: Array(0..<32))

    private static let erased: ErasureCount = {
        var count = ErasureCount()
        count.keys = 1
        count.parts = 2
        count.documents = 3
        count.indexEntries = 4
        count.digests = 5
        count.suppressed = 6
        count.kept = [
            KeptData(
                retentionClass: .invoice, reason: .administration, erasableFrom: Day(nearestTo: 2034, 1, 1), parts: 7,
                documents: 8)
        ]
        return count
    }()

    private static let organisation = OrganisationContent(
        financialYear: FinancialYear(endMonth: 6, endDay: 30) ?? .calendarYear, language: .english, officers: 2,
        practice: true, timeZone: "Europe/Amsterdam", contacts: [.email, .phone, .post],
        dataProtectionOfficer: .notRequired)

    private static let statement = StatementContent(
        language: .dutch, validFrom: Day(nearestTo: 2019, 4, 4),
        promises: [
            .processorsInUnion, .recipientsInUnion, .noSpecialData, .noProfiling, .sharesByContractOrLaw, .followUpTerm,
        ])

    private static let activity = ActivityContent(
        kind: .controller, since: Day(nearestTo: 2019, 4, 4), until: Day(nearestTo: 2027, 12, 31),
        purposes: [
            Purpose(
                id: Sample.followUp, basis: .legitimateInterests, statute: false, interestAssessed: true,
                condition: .explicitConsent),
            Purpose(id: Sample.newsletter, basis: nil),
        ],
        subjectCategories: [SubjectCategory(id: Sample.id(51), vulnerable: true)],
        dataCategories: [DataCategory(id: Sample.id(52), nature: .special, source: .thirdParty)],
        recipients: [
            Recipient(id: Sample.recipient, role: .processor, processor: Sample.id(6), country: .netherlands),
            Recipient(id: Sample.otherRecipient, role: .category),
        ],
        transfers: .to([
            Transfer(
                id: Sample.id(53), destination: .country(.unitedStates),
                safeguard: TransferSafeguard(.standardClauses, documented: true)),
            Transfer(
                id: Sample.id(54), destination: .organisation(.europeanPatentOrganisation),
                safeguard: TransferSafeguard(.adequacy, documented: false)),
        ]),
        retention: [
            RetentionRule(
                id: Sample.id(55), category: Sample.id(52), term: .duration(.months(18), from: .endOfService),
                ground: .statement),
            RetentionRule(id: Sample.id(56), term: .criterion, ground: .criterion),
        ],
        measures: [Sample.id(57)], automatedDecision: true, profiling: true, impactAssessment: .done,
        reviewMonths: 12)

    private static let forOthers = ActivityContent(
        kind: .processor, since: Day(nearestTo: 2020, 1, 1), transfers: .none, impactAssessment: .notStated,
        reviewMonths: 6, controllers: [ClientController(id: Sample.id(58), country: .unitedKingdom)],
        processing: [Sample.id(59)])

    private static let processor = ProcessorContent(
        role: .processor, country: .netherlands, storage: [.netherlands], access: [.unitedKingdom],
        parentCountry: .unitedStates,
        agreement: ProcessorAgreement(
            signed: Day(nearestTo: 2023, 12, 20), from: Day(nearestTo: 2024, 1, 1),
            until: Day(nearestTo: 2026, 12, 31)),
        safeguard: TransferSafeguard(.adequacy, documented: true),
        subProcessors: [
            SubProcessor(
                id: Sample.id(61), country: .netherlands, since: Day(nearestTo: 2024, 2, 1), authorised: true)
        ],
        reviewMonths: 12)

    private static let share = ShareContent(
        activity: Sample.id(7), categories: [Sample.id(52)], clients: [Sample.client], people: 3,
        country: .netherlands, ground: .legalObligation, recipient: Sample.id(6), referenced: true)

    private static let confirmation = ShareConfirmation(
        CalendarPeriod(.month, containing: Day(nearestTo: 2026, 3, 31)), subjects: .listed(1_200), people: 1_300)
    private static let quarter = CalendarPeriod(.quarter, containing: Day(nearestTo: 2026, 4, 1))
    private static let week = CalendarPeriod(.week, containing: Day(nearestTo: 2026, 12, 31))
    private static let shareOnDemand: ShareContent = {
        var content = share
        content.subjects = .ruled(
            FrozenRule(
                .activity(Sample.id(7), purposes: [Sample.id(51)]), asOf: Day(nearestTo: 2026, 3, 31), position: 812,
                count: 2, digest: [Sample.client, Sample.otherClient].digest()))
        content.demand = AuthorityDemand(
            powerStated: true, approver: Sample.id(8), telling: .untold(.secrecy, from: Day(nearestTo: 2026, 9, 30)))
        return content
    }()
    private static let breach = BreachContent(
        natures: [.confidentiality, .availability], risk: .high, people: 12,
        began: .within(DaySpan(year: 2019, month: 3) ?? days), ended: .within(days),
        notified: .day(Day(nearestTo: 2026, 3, 5)), told: .within(DaySpan(year: 2026) ?? days),
        notifyingExplained: true, tellingExplained: true, documented: true)

    private static let days = DaySpan(through: Day(nearestTo: 2026, 3, 9))

    private static let invoice = InvoiceContent(client: Sample.client, engagement: Sample.engagement, cents: 121_050)

    private static let contact = ContactDetails(
        client: Sample.client, person: Sample.person, channel: .phone, direction: .outgoing, nature: .followUp,
        purpose: Sample.followUp)

    private static let party = ConsentParty(client: Sample.client, person: Sample.person)
    private static let scope = ChannelScope([.mail, .sms])

    private static let due = Day(nearestTo: 2026, 4, 7)
    private static let receipt = RequestReceipt(
        right: .access, channel: .mail, client: Sample.client, person: Sample.person, calendar: .a)
    private static let decision = RequestDecision(
        outcome: .partlyGranted, ground: .legalObligation, recipients: [Sample.recipient, Sample.otherRecipient])

    private static let restoration = LedgerRestoration(
        backup: Sample.id(9), madeAt: Instant(utc: Day(nearestTo: 2026, 3, 5)), size: 40, knownSize: 42,
        root: String(repeating: "0123456789abcdef", count: 4), destroyedKeys: 1)

    private static let closing = LedgerClosing(
        export: Sample.id(9),
        head: LedgerClosing.Head(size: 42, root: String(repeating: "0123456789abcdef", count: 4)))

    private static let document = DocumentContent(
        kind: .identityDocumentMasked, retentionClass: .identity, subject: Sample.person,
        links: DocumentLinks(positions: [3, 5], streams: [Sample.client, Sample.id(8)]))

    private static let message = MessageContent(
        subject: Sample.person, client: Sample.client, person: Sample.person, proof: .ownServer,
        suggestions: [.objection, .access], problem: .noHeader, attachments: 2, size: 4_711)

    private static let correction = CorrectionEvent.corrected(
        position: 3, kind: .engagement, name: .engagementStarted, schema: 1, occurred: .day(Day(nearestTo: 2024, 1, 1)),
        facts: EngagementEvent.started(client: Sample.client).canonicalFacts)
}
