import Facts

extension EventName {
    /// What a fact of this name says, in one sentence for the catalogue.
    ///
    /// No default: a new name is explained before it can be released.
    var sentence: String {
        switch self {
        case .organisationCreated:
            "An organisation began its ledger, with its time zone, language and financial year."
        case .organisationChanged: "What the organisation says about itself changed; the payload is the whole of it."
        case .actorIntroduced: "Somebody who records here got the random id under which they stand in entries."
        case .statementPublished: "A version of the privacy statement was published, to hold from a day on."
        case .statementWithdrawn: "A version of the privacy statement no longer holds."

        case .activityDeclared: "A processing activity was entered in the register (Article 30)."
        case .activityChanged: "An activity changed; the payload is the whole content and the names of what differs."
        case .activityReviewed: "An activity was looked at again and found to be right."
        case .activityEnded: "An activity came to an end; the day of the event is its last."
        case .processorDeclared: "A processor or another recipient was entered, with its agreement."
        case .processorChanged: "A processor changed; the payload is the whole content and the names of what differs."
        case .processorReviewed: "A processor was looked at again and found to be right."
        case .processorEnded: "A processor is no longer engaged; the day of the event is its last."
        case .shareRecorded: "Personal data went to somebody."
        case .shareArranged: "Personal data will go to somebody again and again, or all the time."
        case .shareConfirmed: "A recurring share took place in a period."
        case .nothingShared: "Nothing went in a period of a recurring share."
        case .shareStopped: "A recurring share stopped."
        case .sharedClientsListed: "Further clients whose data went, where one entry does not hold them all."
        case .shareSubjectsTold: "Those whose data went to an authority were told."

        case .clientRecorded: "A client became known; others that resemble it are named by their ids."
        case .clientChanged:
            "Details of a client changed; the payload names the fields, their values are sealed. A field without one "
                + "has none any more."
        case .personAdded: "A person was added to a client."
        case .personChanged:
            "Details of a person at a client changed; the payload names the fields, their values are sealed."
        case .personLeft: "A person is no longer with a client."
        case .clientEnded: "The relation with a client ended; the day of the event is its last."
        case .clientMerged: "The client is the same as another, under whose id it goes on."
        case .clientAbsorbed: "Another client, who is the same, goes on under this one's id."
        case .clientSplit: "The client, who had been merged, is another after all."
        case .clientReleased: "A client who had been merged into this one is another after all."
        case .clientErased: "What a client, or a person at one, is known and found by was erased."
        case .erasureRequested: "Somebody asked for an erasure; who decides alone can confirm it from an instant on."
        case .erasureApproved: "An erasure was approved, by so many people."
        case .erasureWithdrawn: "An erasure that was asked for does not go on."
        case .erasureCovered: "Another erasure took everything that this one asks for."
        case .keysDestroyed: "Data keys were destroyed; their fingerprints say which."
        case .erasureCompleted: "An erasure or redaction was carried out: what went, what stays and why."
        case .erasureRepeated: "Keys that an older database had brought back were destroyed again."
        case .partRedacted: "One part of one event is to be taken out."
        case .holdPlaced: "Data are kept from being erased."
        case .holdReleased: "Data are no longer kept from being erased."
        case .engagementStarted: "An engagement with a client began."
        case .engagementEnded: "An engagement ended, which is when the terms for keeping and following up begin."
        case .invoiceRecorded: "An invoice was sent to a client; the day of the event is its date."
        case .invoicePaid: "An invoice was paid, which is when the term for keeping it can begin (AWR, Article 52)."
        case .contactRecorded: "There was contact with a client, from or to it, over one channel."

        case .consentGiven:
            "A party said yes to one purpose over some channels, with how that can be shown (Article 7)."
        case .consentRefused: "A party was asked for consent and said no."
        case .consentWithdrawn: "A party took its consent back (Article 7(3))."
        case .optedOut: "A party wants no more messages (Telecommunicatiewet, Article 11.7(4))."
        case .objectionRecorded: "A party objected (Article 21)."
        case .objectionLifted: "A party took its objection back."

        case .requestReceived: "A rights request arrived; its last day for an answer was computed (Article 12(3))."
        case .identityAsked: "The requester was asked to show who they are (Article 12(6))."
        case .identityVerified: "It was established who the requester is; the last day may have moved."
        case .clarificationAsked: "The requester was asked what they mean."
        case .clarificationAnswered: "The requester said what they mean; the last day may have moved."
        case .requestExtended: "The requester was told that the answer takes longer, and why (Article 12(3))."
        case .requestDecided: "It was decided what the answer will be."
        case .requestAnswered: "The answer was sent."
        case .recipientNotified: "A recipient of the data was told of the rectification or erasure (Article 19)."
        case .requestClosed: "The file of the request was closed."

        case .breachRecorded:
            "A personal data breach, told as a whole after the fact (Article 33(5)); the day is that of becoming aware."
        case .importBegun:
            "Records from before were brought in out of a file; what this recorded names its command as the cause."
        case .importFinished: "An import came to its end, and what became of the rows."
        case .documentAdded: "A paper was kept with what it belongs to; its name, title and bytes are sealed."
        case .documentVersionAdded: "A further version of a paper was kept beside those that were there."
        case .documentLinked: "A paper belongs to further records as well."

        case .ledgerRestored:
            "The ledger was put back from a copy; later entries may be missing, and at least how many is said."
        case .ledgerClosed:
            "The ledger was closed: nothing is recorded behind this. It says what there was before, and which export "
                + "was taken last."
        case .messageReceived:
            "A message came in by mail; who sent it, what about and the message itself are sealed. The day of the "
                + "event is that of its receipt where that is proven, and that of its import where not."
        case .messageFiled: "Somebody decided what a message is; the record that was made of it is named."
        case .messageDiscarded: "A message was not for the organisation; what was sealed of it is erased."
        case .mailServerDeclared:
            "A server takes in the organisation's mail, so that its word proves a receipt; its name is sealed."
        case .mailServerEnded: "A server no longer takes in the organisation's mail."

        case .factCorrected: "A fact in the same stream was told wrongly; the payload is how and when it in truth was."
        case .factRetracted: "A fact in the same stream should not have been told."
        }
    }
}
