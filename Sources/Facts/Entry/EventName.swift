/// The names that facts have in the ledger.
///
/// They are data, stored for ever: renaming a case of Swift changes nothing, changing a raw value would orphan
/// history.
package enum EventName: String, CaseIterable, Sendable {
    case organisationCreated = "organisation.created"
    case organisationChanged = "organisation.changed"
    case actorIntroduced = "actor.introduced"

    case statementPublished = "statement.published"
    case statementWithdrawn = "statement.withdrawn"

    case activityDeclared = "activity.declared"
    case activityChanged = "activity.changed"
    case activityReviewed = "activity.reviewed"
    case activityEnded = "activity.ended"

    case processorDeclared = "processor.declared"
    case processorChanged = "processor.changed"
    case processorReviewed = "processor.reviewed"
    case processorEnded = "processor.ended"
    case shareRecorded = "share.recorded"
    case shareArranged = "share.arranged"
    case shareConfirmed = "share.confirmed"
    case nothingShared = "share.nothing-shared"
    case shareStopped = "share.stopped"
    case sharedClientsListed = "share.clients-listed"
    case shareSubjectsTold = "share.subjects-told"

    case clientRecorded = "client.recorded"
    case clientChanged = "client.changed"
    case personAdded = "client.person-added"
    case personChanged = "client.person-changed"
    case personLeft = "client.person-left"
    case clientEnded = "client.ended"
    case clientMerged = "client.merged"
    case clientAbsorbed = "client.absorbed"
    case clientSplit = "client.split"
    case clientReleased = "client.released"
    case clientErased = "client.erased"
    case engagementStarted = "engagement.started"
    case engagementEnded = "engagement.ended"
    case invoiceRecorded = "invoice.recorded"
    case invoicePaid = "invoice.paid"
    case contactRecorded = "contact.recorded"

    case consentGiven = "consent.given"
    case consentRefused = "consent.refused"
    case consentWithdrawn = "consent.withdrawn"
    case optedOut = "consent.opted-out"
    case objectionRecorded = "consent.objected"
    case objectionLifted = "consent.objection-lifted"

    case requestReceived = "request.received"
    case identityAsked = "request.identity-asked"
    case identityVerified = "request.identity-verified"
    case clarificationAsked = "request.clarification-asked"
    case clarificationAnswered = "request.clarification-answered"
    case requestExtended = "request.extended"
    case requestDecided = "request.decided"
    case requestAnswered = "request.answered"
    case recipientNotified = "request.recipient-notified"
    case requestClosed = "request.closed"

    case breachRecorded = "breach.recorded"

    case importBegun = "import.begun"
    case importFinished = "import.finished"

    case documentAdded = "document.added"
    case documentVersionAdded = "document.version-added"
    case documentLinked = "document.linked"

    case erasureRequested = "erasure.requested"
    case erasureApproved = "erasure.approved"
    case erasureWithdrawn = "erasure.withdrawn"
    case erasureCovered = "erasure.covered"
    case keysDestroyed = "erasure.keys-destroyed"
    case erasureCompleted = "erasure.completed"
    case erasureRepeated = "erasure.repeated"
    case partRedacted = "part.redacted"
    case holdPlaced = "hold.placed"
    case holdReleased = "hold.released"
    case ledgerRestored = "ledger.restored"
    case ledgerClosed = "ledger.closed"
    case messageReceived = "message.received"
    case messageFiled = "message.filed"
    case messageDiscarded = "message.discarded"
    case mailServerDeclared = "mail-server.declared"
    case mailServerEnded = "mail-server.ended"

    case factCorrected = "fact.corrected"
    case factRetracted = "fact.retracted"
}

extension EventName {
    /// Whether it says that something began which then goes on until something else is said, a term among it.
    package var isBeginning: Bool { Self.beginnings.contains(self) }

    private static let beginnings: Set<EventName> = [
        .clientRecorded, .personAdded, .engagementStarted, .requestReceived,
    ]

    private struct Slot {
        let name: EventName
        let bytes: [UInt8]
    }

    /// Each name in the first free slot from that of its hash on; at least half of the slots stay free.
    private static let slots: [Slot?] = {
        var slots = [Slot?](repeating: nil, count: slotCount)
        for name in allCases {
            let bytes = Array(name.rawValue.utf8)
            var place = bytes.withUnsafeBytes { slot(of: $0) }
            while slots[place] != nil { place = (place + 1) % slotCount }
            slots[place] = Slot(name: name, bytes: bytes)
        }
        return slots
    }()

    private static let slotCount = 256

    /// Finds a name by its bytes without making a string of them: this runs for every entry that is read.
    package init?(bytes: UnsafeRawBufferPointer) {
        let slots = Self.slots
        var place = Self.slot(of: bytes)
        while let slot = slots[place] {
            if slot.bytes.elementsEqual(bytes) {
                self = slot.name
                return
            }
            place = (place + 1) % Self.slotCount
        }
        return nil
    }

    private static func slot(of bytes: UnsafeRawBufferPointer) -> Int {
        Int(truncatingIfNeeded: hash(of: bytes) % UInt64(slotCount))
    }

    /// FNV-1a over the bytes.
    private static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
