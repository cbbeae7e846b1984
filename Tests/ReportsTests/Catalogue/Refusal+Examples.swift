import Facts
import Regulation

extension Refusal {
    private static let day = Day(nearestTo: 2026, 3, 5)
    private static let other = Day(nearestTo: 2026, 3, 6)
    private static let stream = StreamID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0001)
    private static let element: ElementID = stream.named()
    private static let person: SubjectID = stream.named()

    /// One of each case, in the order in which they are declared; a test compares the list with the declaration.
    static let examples: [Refusal] = [
        .happenedInFuture(other, today: day), .unlawful(.purposeWithoutBasis), .duplicateElement(element),
        .reviewIntervalOutOfRange(0),
        .organisationAlreadyCreated, .organisationNotCreated, .practiceIsFixed, .unknownTimeZone,
        .officersOutOfRange(0),
        .statementAlreadyPublished, .statementNotPublished, .statementAlreadyWithdrawn(on: day),
        .activityAlreadyDeclared, .activityNotDeclared, .activityAlreadyEnded(until: day),
        .retentionWithoutTrigger(element), .retentionOfUnknownCategory(element, category: element),
        .controllerPartsInProcessorActivity, .processorPartsInControllerActivity,
        .processorAlreadyDeclared, .processorNotDeclared, .processorAlreadyEnded(until: day), .shareAlreadyRecorded,
        .peopleCountOutOfRange(0), .shareNotRecorded, .shareNotRecurring, .shareAlreadyStopped(on: day),
        .otherPeriod(asked: CalendarPeriod(.month, containing: day)),
        .outsidePeriod(other, first: day, last: day), .periodAlreadyAnswered, .subjectsAlreadyTold(on: day),
        .clientNamedTwice(stream), .ruleNamesNobody,
        .engagementAlreadyStarted, .engagementNotStarted, .engagementAlreadyEnded(until: day),
        .endsBeforeStart(since: other, until: day),
        .invoiceAlreadyRecorded, .invoiceNotRecorded, .invoiceAlreadyPaid(on: day), .engagementOfAnother(stream),
        .clientAlreadyRecorded, .clientNotRecorded, .clientUnknown(stream), .legalFormOfPerson,
        .personUnknown(person), .personAlreadyLeft(person, on: day), .clientAlreadyEnded(until: day),
        .mergedWithItself, .clientAlreadyMerged(into: stream), .survivorMerged(into: stream), .clientNotMerged,
        .contactAlreadyRecorded, .contactNotAllowed(.objected),
        .consentOfAnother, .purposeUnknown(element), .noObjectionToLift,
        .requestAlreadyReceived, .requestNotReceived, .requestAlreadyAnswered(on: day), .requestAlreadyClosed(on: day),
        .beforeRegulation(applies: Day(nearestTo: 2018, 5, 25)), .beforeReceipt(received: day), .nothingAsked,
        .answeredBeforeAsked(asked: day),
        .breachAlreadyRecorded, .importAlreadyBegun, .importNotBegun,
        .documentAlreadyAdded, .documentNotAdded, .documentWithoutLink, .documentOfAnotherClient,
        .erasureAlreadyRequested, .erasureNotRequested, .erasureAlreadyApproved, .erasureAlreadyWithdrawn(on: day),
        .nothingToErase, .requestsUnanswered([UnansweredRequest(stream, .access, due: day)]), .approverIsRequester,
        .tooSoonToConfirm(from: Instant(utc: day)), .held(by: stream),
        .holdAlreadyPlaced, .holdNotPlaced, .holdAlreadyReleased(on: day), .consentOfErased(stream),
        .clientErased(by: stream), .erasureAlreadyCovered(by: stream),
        .messageAlreadyReceived, .messageNotReceived, .messageAlreadyFiled, .messageDiscarded, .mailServerNotDeclared,
        .reasonMissing, .nothingAtPosition(7), .correctionAtPosition(7, of: 3), .alreadyRetracted(7),
    ]

    /// The name of the case, as it stands in the declaration.
    var caseName: String { String("\(self)".prefix { $0.isLetter }) }
}
