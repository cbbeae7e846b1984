extension Refusal {
    /// The rule that the refused command would have broken.
    package var rule: Rule {
        switch self {
        case .happenedInFuture, .endsBeforeStart: .product("times")
        case .unlawful(let finding): finding.rule
        case .duplicateElement: .product("one-id-one-thing")
        case .reviewIntervalOutOfRange: .gdpr("5(2)")

        // MARK: Organisation
        case .organisationAlreadyCreated, .organisationNotCreated, .unknownTimeZone, .officersOutOfRange:
            .product("organisation")
        case .practiceIsFixed: .product("practice")

        // MARK: Statements
        case .statementAlreadyPublished, .statementNotPublished, .statementAlreadyWithdrawn: .product("lifecycle")

        // MARK: Activities
        case .activityAlreadyDeclared, .activityNotDeclared, .activityAlreadyEnded: .product("lifecycle")
        case .retentionWithoutTrigger, .retentionOfUnknownCategory: .gdpr("30(1)(f)")
        case .controllerPartsInProcessorActivity: .gdpr("30(2)")
        case .processorPartsInControllerActivity: .gdpr("30(1)")

        // MARK: Processors and shares
        case .processorAlreadyDeclared, .processorNotDeclared, .processorAlreadyEnded, .shareAlreadyRecorded,
            .shareNotRecorded, .shareNotRecurring, .shareAlreadyStopped, .periodAlreadyAnswered, .subjectsAlreadyTold:
            .product("lifecycle")
        case .otherPeriod, .outsidePeriod: .product("times")
        case .peopleCountOutOfRange, .ruleNamesNobody: .product("counts")
        case .clientNamedTwice: .product("one-id-one-thing")

        // MARK: Engagements
        case .engagementAlreadyStarted, .engagementNotStarted, .engagementAlreadyEnded: .product("lifecycle")

        // MARK: Invoices
        case .invoiceAlreadyRecorded, .invoiceNotRecorded, .invoiceAlreadyPaid: .product("lifecycle")
        case .engagementOfAnother: .product("references")

        // MARK: Clients
        case .clientAlreadyRecorded, .clientNotRecorded, .personUnknown, .personAlreadyLeft, .clientAlreadyEnded,
            .mergedWithItself, .clientAlreadyMerged, .survivorMerged, .clientNotMerged:
            .product("lifecycle")
        case .clientUnknown: .product("references")
        case .legalFormOfPerson: .product("kinds")

        // MARK: Contacts
        case .contactAlreadyRecorded: .product("lifecycle")
        case .contactNotAllowed(let bar, _, _): bar.rule

        // MARK: Consents
        case .consentOfAnother: .product("one-consent-one-purpose")
        case .purposeUnknown: .gdpr("4(11)")
        case .noObjectionToLift: .product("lifecycle")

        // MARK: Requests
        case .requestAlreadyReceived, .requestNotReceived, .requestAlreadyAnswered, .requestAlreadyClosed,
            .nothingAsked:
            .product("lifecycle")
        case .beforeRegulation: .gdpr("99(2)")
        case .beforeReceipt, .answeredBeforeAsked: .product("times")

        // MARK: Breaches and imports
        case .breachAlreadyRecorded, .importAlreadyBegun, .importNotBegun: .product("lifecycle")

        // MARK: Documents
        case .documentAlreadyAdded, .documentNotAdded: .product("lifecycle")
        case .documentWithoutLink: .product("references")
        case .documentOfAnotherClient: .product("one-part-one-person")

        // MARK: Erasing
        case .erasureAlreadyRequested, .erasureNotRequested, .erasureAlreadyApproved, .erasureAlreadyWithdrawn,
            .erasureAlreadyCovered,
            .nothingToErase, .holdAlreadyPlaced, .holdNotPlaced, .holdAlreadyReleased:
            .product("lifecycle")
        case .requestsUnanswered: .gdpr("12(3)")
        case .approverIsRequester, .tooSoonToConfirm: .product("two-people")
        case .held: .gdpr("17(3)(e)")
        case .consentOfErased: .gdpr("7(1)")
        case .clientErased: .gdpr("17(1)")
        // MARK: Mail
        case .messageAlreadyReceived, .messageNotReceived, .messageAlreadyFiled, .messageDiscarded,
            .mailServerNotDeclared:
            .product("lifecycle")

        // MARK: Corrections
        case .reasonMissing, .nothingAtPosition, .correctionAtPosition, .alreadyRetracted: .product("corrections")
        }
    }
}
