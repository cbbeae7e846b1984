import Facts
package import Regulation

extension Refusal {
    /// What to do instead, in one or two sentences.
    package var phrase: Phrase {
        switch self {
        case .happenedInFuture(let day, let today):
            RefusalText.happenedInFuture.phrase([.day: .day(day), .last: .day(today)])
        case .unlawful(let finding): RefusalText.unlawful.phrase([.what: finding.phrase])
        case .duplicateElement(let element): RefusalText.duplicateElement.phrase([.number: .text(element.description)])
        case .reviewIntervalOutOfRange(let months):
            RefusalText.reviewIntervalOutOfRange.phrase([.number: .number(months)])
        case .organisationAlreadyCreated: RefusalText.organisationAlreadyCreated.phrase
        case .organisationNotCreated: RefusalText.organisationNotCreated.phrase
        case .practiceIsFixed: RefusalText.practiceIsFixed.phrase
        case .unknownTimeZone: RefusalText.unknownTimeZone.phrase
        case .officersOutOfRange(let number): RefusalText.officersOutOfRange.phrase([.number: .number(number)])
        case .statementAlreadyPublished: RefusalText.statementAlreadyPublished.phrase
        case .statementNotPublished: RefusalText.statementNotPublished.phrase
        case .statementAlreadyWithdrawn(let day): RefusalText.statementAlreadyWithdrawn.phrase([.day: .day(day)])
        case .activityAlreadyDeclared: RefusalText.activityAlreadyDeclared.phrase
        case .activityNotDeclared: RefusalText.activityNotDeclared.phrase
        case .activityAlreadyEnded(let day): RefusalText.activityAlreadyEnded.phrase([.day: .day(day)])
        case .retentionWithoutTrigger: RefusalText.retentionWithoutTrigger.phrase
        case .retentionOfUnknownCategory: RefusalText.retentionOfUnknownCategory.phrase
        case .controllerPartsInProcessorActivity: RefusalText.controllerPartsInProcessorActivity.phrase
        case .processorPartsInControllerActivity: RefusalText.processorPartsInControllerActivity.phrase
        case .processorAlreadyDeclared: RefusalText.processorAlreadyDeclared.phrase
        case .processorNotDeclared: RefusalText.processorNotDeclared.phrase
        case .processorAlreadyEnded(let day): RefusalText.processorAlreadyEnded.phrase([.day: .day(day)])
        case .shareAlreadyRecorded: RefusalText.shareAlreadyRecorded.phrase
        case .peopleCountOutOfRange(let number): RefusalText.peopleCountOutOfRange.phrase([.number: .number(number)])
        case .shareNotRecorded: RefusalText.shareNotRecorded.phrase
        case .shareNotRecurring: RefusalText.shareNotRecurring.phrase
        case .shareAlreadyStopped(let day): RefusalText.shareAlreadyStopped.phrase([.day: .day(day)])
        case .otherPeriod(let period): RefusalText.otherPeriod.phrase([.what: .text(period.description)])
        case .outsidePeriod(let day, let first, let last):
            RefusalText.outsidePeriod.phrase([.day: .day(day), .first: .day(first), .last: .day(last)])
        case .periodAlreadyAnswered: RefusalText.periodAlreadyAnswered.phrase
        case .subjectsAlreadyTold(let day): RefusalText.subjectsAlreadyTold.phrase([.day: .day(day)])
        case .clientNamedTwice(let client): RefusalText.clientNamedTwice.phrase([.client: .text(client.description)])
        case .ruleNamesNobody: RefusalText.ruleNamesNobody.phrase
        case .engagementAlreadyStarted: RefusalText.engagementAlreadyStarted.phrase
        case .engagementNotStarted: RefusalText.engagementNotStarted.phrase
        case .engagementAlreadyEnded(let day): RefusalText.engagementAlreadyEnded.phrase([.day: .day(day)])
        case .endsBeforeStart(let since, let until):
            RefusalText.endsBeforeStart.phrase([.first: .day(since), .last: .day(until)])
        case .invoiceAlreadyRecorded: RefusalText.invoiceAlreadyRecorded.phrase
        case .invoiceNotRecorded: RefusalText.invoiceNotRecorded.phrase
        case .invoiceAlreadyPaid(let day): RefusalText.invoiceAlreadyPaid.phrase([.day: .day(day)])
        case .engagementOfAnother: RefusalText.engagementOfAnother.phrase
        case .clientAlreadyRecorded: RefusalText.clientAlreadyRecorded.phrase
        case .clientNotRecorded, .clientUnknown: RefusalText.clientUnknown.phrase
        case .legalFormOfPerson: RefusalText.legalFormOfPerson.phrase
        case .personUnknown: RefusalText.personUnknown.phrase
        case .personAlreadyLeft(_, let day): RefusalText.personAlreadyLeft.phrase([.day: .day(day)])
        case .clientAlreadyEnded(let day): RefusalText.clientAlreadyEnded.phrase([.day: .day(day)])
        case .mergedWithItself: RefusalText.mergedWithItself.phrase
        case .clientAlreadyMerged(let survivor):
            RefusalText.clientAlreadyMerged.phrase([.client: .text(survivor.description)])
        case .survivorMerged(let survivor): RefusalText.survivorMerged.phrase([.client: .text(survivor.description)])
        case .clientNotMerged: RefusalText.clientNotMerged.phrase
        case .contactAlreadyRecorded: RefusalText.contactAlreadyRecorded.phrase
        case .contactNotAllowed(let bar, let term, let barred):
            Self.contactNotAllowed(bar, term, barred)
        case .consentOfAnother: RefusalText.consentOfAnother.phrase
        case .purposeUnknown: RefusalText.purposeUnknown.phrase
        case .noObjectionToLift: RefusalText.noObjectionToLift.phrase
        case .requestAlreadyReceived: RefusalText.requestAlreadyReceived.phrase
        case .requestNotReceived: RefusalText.requestNotReceived.phrase
        case .requestAlreadyAnswered(let day): RefusalText.requestAlreadyAnswered.phrase([.day: .day(day)])
        case .requestAlreadyClosed(let day): RefusalText.requestAlreadyClosed.phrase([.day: .day(day)])
        case .beforeRegulation(let day): RefusalText.beforeRegulation.phrase([.day: .day(day)])
        case .beforeReceipt(let day): RefusalText.beforeReceipt.phrase([.day: .day(day)])
        case .nothingAsked: RefusalText.nothingAsked.phrase
        case .answeredBeforeAsked(let day): RefusalText.answeredBeforeAsked.phrase([.day: .day(day)])
        case .breachAlreadyRecorded: RefusalText.breachAlreadyRecorded.phrase
        case .importAlreadyBegun: RefusalText.importAlreadyBegun.phrase
        case .importNotBegun: RefusalText.importNotBegun.phrase
        case .documentAlreadyAdded: RefusalText.documentAlreadyAdded.phrase
        case .documentNotAdded: RefusalText.documentNotAdded.phrase
        case .documentWithoutLink: RefusalText.documentWithoutLink.phrase
        case .documentOfAnotherClient: RefusalText.documentOfAnotherClient.phrase
        case .erasureAlreadyRequested: RefusalText.erasureAlreadyRequested.phrase
        case .erasureNotRequested: RefusalText.erasureNotRequested.phrase
        case .erasureAlreadyApproved: RefusalText.erasureAlreadyApproved.phrase
        case .erasureAlreadyWithdrawn(let day): RefusalText.erasureAlreadyWithdrawn.phrase([.day: .day(day)])
        case .nothingToErase: RefusalText.nothingToErase.phrase
        case .requestsUnanswered(let requests):
            RefusalText.requestsUnanswered.phrase([.number: .list(requests.map(\.phrase))])
        case .approverIsRequester: RefusalText.approverIsRequester.phrase
        case .tooSoonToConfirm(let instant): RefusalText.tooSoonToConfirm.phrase([.day: .moment(instant)])
        case .held(let hold): RefusalText.held.phrase([.number: .text(hold.description)])
        case .holdAlreadyPlaced: RefusalText.holdAlreadyPlaced.phrase
        case .holdNotPlaced: RefusalText.holdNotPlaced.phrase
        case .holdAlreadyReleased(let day): RefusalText.holdAlreadyReleased.phrase([.day: .day(day)])
        case .consentOfErased: RefusalText.consentOfErased.phrase
        case .clientErased(let erasure): RefusalText.clientErased.phrase([.number: .text(erasure.description)])
        case .erasureAlreadyCovered(let erasure):
            RefusalText.erasureAlreadyCovered.phrase([.number: .text(erasure.description)])
        case .messageAlreadyReceived: RefusalText.messageAlreadyReceived.phrase
        case .messageNotReceived: RefusalText.messageNotReceived.phrase
        case .messageAlreadyFiled: RefusalText.messageAlreadyFiled.phrase
        case .messageDiscarded: RefusalText.messageDiscarded.phrase
        case .mailServerNotDeclared: RefusalText.mailServerNotDeclared.phrase
        case .reasonMissing: RefusalText.reasonMissing.phrase
        case .nothingAtPosition(let position): RefusalText.nothingAtPosition.phrase([.position: .events([position])])
        case .correctionAtPosition(let position, let target):
            RefusalText.correctionAtPosition.phrase([.position: .events([position]), .other: .events([target])])
        case .alreadyRetracted(let position): RefusalText.alreadyRetracted.phrase([.position: .events([position])])
        }
    }

    /// What to do instead, and the rule that asks for it.
    ///
    /// `zone`: The organisation's, in which times are told.
    package func sentence(in language: Language, zone: LocalZone = .utc) -> String {
        let rule = Phrase("Regel: {article}.", "Rule: {article}.", [.article: rule.phrase])
        return Phrase.sentences([phrase, rule]).text(in: Notation(language, zone: zone))
    }

    private static func contactNotAllowed(
        _ bar: ContactBar, _ term: FollowUpTerm?, _ barred: [BarredAddress]
    ) -> Phrase {
        let sentence = RefusalText.contactNotAllowed.phrase([.reason: bar.phrase])
        let more = [term?.phrase].compactMap(\.self) + barred.map { $0.phrase(isAllowed: false) }
        return more.isEmpty ? sentence : .sentences([sentence] + more)
    }
}
