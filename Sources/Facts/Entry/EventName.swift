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

    case clientRecorded = "client.recorded"
    case clientChanged = "client.changed"
    case personAdded = "client.person-added"
    case personLeft = "client.person-left"
    case engagementStarted = "engagement.started"
    case engagementEnded = "engagement.ended"
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

    case factCorrected = "fact.corrected"
    case factRetracted = "fact.retracted"
}

extension EventName {
    private static let byHash: [UInt64: EventName] = {
        var names: [UInt64: EventName] = [:]
        for name in allCases {
            var text = name.rawValue
            let hash = text.withUTF8 { Self.hash(of: UnsafeRawBufferPointer($0)) }
            precondition(names.updateValue(name, forKey: hash) == nil, "Two event names share a hash.")
        }
        return names
    }()

    /// Finds a name by its bytes without making a string of them: this runs for every entry that is read.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard let name = Self.byHash[Self.hash(of: bytes)], name.rawValue.utf8.elementsEqual(bytes) else { return nil }
        self = name
    }

    /// FNV-1a over the bytes.
    private static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
