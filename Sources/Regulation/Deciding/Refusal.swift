package import Facts

/// Why a command is refused: what is wrong, in which rule it stands.
///
/// Nothing of a refused command is recorded. Codes, days, numbers and ids only: a refusal is shown, logged and stored.
package enum Refusal: Error, Hashable, Sendable {
    /// Something that *happened* can't lie in the future; a validity may.
    case happenedInFuture(Day, today: Day)
    /// A decision about to be taken would break the law, as this finding says.
    case unlawful(Finding)
    /// Two parts of one fact have the same id.
    case duplicateElement(ElementID)
    /// An interval between reviews is a number of months from 1 to 120.
    case reviewIntervalOutOfRange(Int)

    // MARK: Organisation
    case organisationAlreadyCreated
    case organisationNotCreated
    case practiceIsFixed
    case unknownTimeZone
    case officersOutOfRange(Int)

    // MARK: Statements
    case statementAlreadyPublished
    case statementNotPublished
    case statementAlreadyWithdrawn(on: Day)

    // MARK: Activities
    case activityAlreadyDeclared
    case activityNotDeclared
    case activityAlreadyEnded(until: Day)
    case retentionWithoutTrigger(ElementID)
    case retentionOfUnknownCategory(ElementID, category: ElementID)
    case controllerPartsInProcessorActivity
    case processorPartsInControllerActivity

    // MARK: Processors and shares
    case processorAlreadyDeclared
    case processorNotDeclared
    case processorAlreadyEnded(until: Day)
    case shareAlreadyRecorded
    case peopleCountOutOfRange(Int)
    case shareNotRecorded
    case shareNotRecurring
    case shareAlreadyStopped(on: Day)
    /// It is confirmed for periods of another length, such as this one.
    case otherPeriod(asked: CalendarPeriod)
    case outsidePeriod(Day, first: Day, last: Day)
    case periodAlreadyAnswered
    case subjectsAlreadyTold(on: Day)
    case clientNamedTwice(StreamID)
    case ruleNamesNobody

    // MARK: Engagements
    case engagementAlreadyStarted
    case engagementNotStarted
    case engagementAlreadyEnded(until: Day)
    case endsBeforeStart(since: Day, until: Day)

    // MARK: Invoices
    case invoiceAlreadyRecorded
    case invoiceNotRecorded
    case invoiceAlreadyPaid(on: Day)
    /// There is no such engagement, or it is with another client.
    case engagementOfAnother(StreamID)

    // MARK: Clients
    case clientAlreadyRecorded
    case clientNotRecorded
    case clientUnknown(StreamID)
    case legalFormOfPerson
    case personUnknown(SubjectID)
    case personAlreadyLeft(SubjectID, on: Day)
    case clientAlreadyEnded(until: Day)
    case mergedWithItself
    case clientAlreadyMerged(into: StreamID)
    /// The client that it is to be merged into was itself merged into this one.
    case survivorMerged(into: StreamID)
    case clientNotMerged

    // MARK: Contacts
    case contactAlreadyRecorded
    /// An approach about to be made that the client's standing forbids, or what others said who are reached there too.
    case contactNotAllowed(ContactBar, term: FollowUpTerm? = nil, barred: [BarredAddress] = [])

    // MARK: Consents
    case consentOfAnother
    case purposeUnknown(ElementID)
    case noObjectionToLift

    // MARK: Requests
    case requestAlreadyReceived
    case requestNotReceived
    case requestAlreadyAnswered(on: Day)
    case requestAlreadyClosed(on: Day)
    /// Before this day there was no such right to invoke.
    case beforeRegulation(applies: Day)
    case beforeReceipt(received: Day)
    case nothingAsked
    case answeredBeforeAsked(asked: Day)

    // MARK: Breaches and imports
    case breachAlreadyRecorded
    case importAlreadyBegun
    case importNotBegun

    // MARK: Documents
    case documentAlreadyAdded
    case documentNotAdded
    /// What belongs to nothing is found by nobody, and goes with nothing.
    case documentWithoutLink
    /// Its key is one person's, so that erasing them would take it from the other.
    case documentOfAnotherClient

    // MARK: Erasing
    case erasureAlreadyRequested
    case erasureNotRequested
    case erasureAlreadyApproved
    case erasureAlreadyWithdrawn(on: Day)
    case nothingToErase
    /// Requests of whoever would be erased wait for an answer, which could not be given any more.
    case requestsUnanswered([UnansweredRequest])
    /// Whoever asks for an erasure does not approve it.
    case approverIsRequester
    /// One who decides alone takes a day to think it over.
    case tooSoonToConfirm(from: Instant)
    case held(by: StreamID)
    case holdAlreadyPlaced
    case holdNotPlaced
    case holdAlreadyReleased(on: Day)
    case consentOfErased(StreamID)
    /// Who a client was is erased, and is not written down again under the same id.
    case clientErased(by: StreamID)
    /// Another erasure took what this one asks for.
    case erasureAlreadyCovered(by: StreamID)
    // MARK: Mail
    case messageAlreadyReceived
    case messageNotReceived
    case messageAlreadyFiled
    case messageDiscarded
    case mailServerNotDeclared

    // MARK: Corrections
    case reasonMissing
    case nothingAtPosition(Int64)
    /// What stands there is itself a correction; the fact it is about can be corrected again.
    case correctionAtPosition(Int64, of: Int64)
    case alreadyRetracted(Int64)
}
