package import Facts

/// What can be set right about a fact of one name, besides its day.
package struct Mending: Hashable, Sendable {
    /// Something that a fact says beside when it was, by the option that corrects it.
    package enum Value: String, CaseIterable, Sendable {
        case channel
        case direction
        case nature
        case purpose
        case kind
        case legalForm = "legal-form"
        case role
        case proof
        case ground
        case people
        case country
        case right
        case outcome
        case amount
        /// Whose it is: what is corrected so is recorded anew there, and taken back where it was told.
        case client
        case person
        /// The client that a disclosure named in its place, where it named several.
        case insteadOf = "instead-of"
        /// The records that a document belongs to.
        case links = "to"
    }

    /// Why a fact is not set right, or not so, and what takes the place of that.
    package enum Bar: String, CaseIterable, Sendable {
        /// It stands in the streams of two clients: merging and splitting undo each other.
        case merger
        /// What was erased stays so; what is about to be can be withdrawn.
        case erasure
        /// It is released.
        case hold
        /// Who acts, where things came from and what the ledger is: the record would not be one without it.
        case record
        /// The organisation tells what it is anew.
        case organisation
        /// When a message came in and that it was erased is what happened to it.
        case message
        /// How it was filed is taken back, and it is filed again.
        case filing
        /// The fact that it is about is corrected again instead.
        case correction
    }

    package let values: [Value]
    /// Why it can't be corrected, where it can't.
    package let correctionBar: Bar?
    /// Why it can't be taken back, where it can't.
    package let retractionBar: Bar?

    static func open(_ values: Value...) -> Mending {
        Mending(values: values, correctionBar: nil, retractionBar: nil)
    }

    static func barred(_ bar: Bar) -> Mending {
        Mending(values: [], correctionBar: bar, retractionBar: bar)
    }
}

extension EventName {
    /// What can be set right about a fact of this name.
    ///
    /// What a sealed text says is put right by telling it anew. Texts are sealed with the key of a client or person,
    /// and what a party says about a purpose is a stream of its own: another client, person or purpose of a choice is
    /// corrected by recording the fact there and taking it back here, at once. So are a request and a document, with
    /// what happened to them since. What went to whom is sealed as the organisation's own, so that a disclosure that
    /// names the wrong client is corrected where it stands.
    package var mending: Mending {
        switch self {
        case .organisationCreated, .organisationChanged: .barred(.organisation)
        case .actorIntroduced, .importBegun, .importFinished, .ledgerRestored, .ledgerClosed: .barred(.record)
        case .statementPublished, .statementWithdrawn, .activityDeclared, .activityChanged, .activityReviewed,
            .activityEnded, .processorDeclared, .processorChanged, .processorReviewed, .processorEnded:
            .open()
        case .shareRecorded, .shareArranged: .open(.ground, .people, .country, .client, .insteadOf)
        case .shareConfirmed: .open(.people, .client, .insteadOf)
        case .sharedClientsListed: .open(.client, .insteadOf)
        case .nothingShared, .shareStopped, .shareSubjectsTold: .open()
        case .clientRecorded: .open(.kind, .legalForm)
        case .clientChanged: .open(.legalForm)
        case .personAdded, .personChanged: .open(.role)
        case .personLeft, .clientEnded: .open()
        case .clientMerged, .clientAbsorbed, .clientSplit, .clientReleased: .barred(.merger)
        case .clientErased: .barred(.erasure)
        case .engagementStarted: .open(.client)
        case .engagementEnded: .open()
        case .invoiceRecorded: .open(.amount, .client)
        case .invoicePaid: .open()
        case .contactRecorded: .open(.channel, .direction, .nature, .purpose, .client, .person)
        case .consentGiven: .open(.channel, .proof, .purpose, .client, .person)
        case .consentRefused, .consentWithdrawn, .optedOut, .objectionRecorded, .objectionLifted:
            .open(.channel, .purpose, .client, .person)
        case .requestReceived: .open(.channel, .right, .client, .person)
        case .requestDecided: .open(.outcome)
        case .identityAsked, .identityVerified, .clarificationAsked, .clarificationAnswered, .requestExtended,
            .requestAnswered, .recipientNotified, .requestClosed:
            .open()
        case .breachRecorded: .open()
        case .documentAdded: .open(.client, .person, .links)
        case .documentVersionAdded, .documentLinked: .open()
        case .erasureRequested, .erasureApproved, .erasureWithdrawn, .keysDestroyed, .erasureCompleted,
            .erasureCovered, .erasureRepeated, .partRedacted:
            .barred(.erasure)
        case .holdPlaced, .holdReleased: .barred(.hold)
        case .messageReceived, .messageDiscarded: .barred(.message)
        case .messageFiled: Mending(values: [], correctionBar: .filing, retractionBar: nil)
        case .mailServerDeclared, .mailServerEnded: .open()
        case .factCorrected, .factRetracted: .barred(.correction)
        }
    }
}
