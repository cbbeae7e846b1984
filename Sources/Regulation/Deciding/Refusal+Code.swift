extension Refusal {
    /// The stable code, for machines and for looking up the words.
    package var code: String {
        switch self {
        case .happenedInFuture: "happened-in-future"
        case .unlawful(let finding): "unlawful:\(finding.code)"
        case .duplicateElement: "duplicate-element"
        case .reviewIntervalOutOfRange: "review-interval-out-of-range"
        // MARK: Organisation
        case .organisationAlreadyCreated: "organisation-already-created"
        case .organisationNotCreated: "organisation-not-created"
        case .practiceIsFixed: "practice-is-fixed"
        case .unknownTimeZone: "unknown-time-zone"
        case .officersOutOfRange: "officers-out-of-range"
        // MARK: Statements
        case .statementAlreadyPublished: "statement-already-published"
        case .statementNotPublished: "statement-not-published"
        case .statementAlreadyWithdrawn: "statement-already-withdrawn"
        // MARK: Activities
        case .activityAlreadyDeclared: "activity-already-declared"
        case .activityNotDeclared: "activity-not-declared"
        case .activityAlreadyEnded: "activity-already-ended"
        case .retentionWithoutTrigger: "retention-without-trigger"
        case .retentionOfUnknownCategory: "retention-of-unknown-category"
        case .controllerPartsInProcessorActivity: "controller-parts-in-processor-activity"
        case .processorPartsInControllerActivity: "processor-parts-in-controller-activity"
        // MARK: Processors and shares
        case .processorAlreadyDeclared: "processor-already-declared"
        case .processorNotDeclared: "processor-not-declared"
        case .processorAlreadyEnded: "processor-already-ended"
        case .shareAlreadyRecorded: "share-already-recorded"
        case .peopleCountOutOfRange: "people-count-out-of-range"
        // MARK: Engagements
        case .engagementAlreadyStarted: "engagement-already-started"
        case .engagementNotStarted: "engagement-not-started"
        case .engagementAlreadyEnded: "engagement-already-ended"
        case .endsBeforeStart: "ends-before-start"
        // MARK: Invoices
        case .invoiceAlreadyRecorded: "invoice-already-recorded"
        case .invoiceNotRecorded: "invoice-not-recorded"
        case .invoiceAlreadyPaid: "invoice-already-paid"
        case .engagementOfAnother: "engagement-of-another"
        // MARK: Clients
        case .clientAlreadyRecorded: "client-already-recorded"
        case .clientNotRecorded: "client-not-recorded"
        case .clientUnknown: "client-unknown"
        case .legalFormOfPerson: "legal-form-of-person"
        case .personUnknown: "person-unknown"
        case .personAlreadyLeft: "person-already-left"
        case .clientAlreadyEnded: "client-already-ended"
        case .mergedWithItself: "merged-with-itself"
        case .clientAlreadyMerged: "client-already-merged"
        case .survivorMerged: "survivor-merged"
        case .clientNotMerged: "client-not-merged"
        // MARK: Contacts
        case .contactAlreadyRecorded: "contact-already-recorded"
        case .contactNotAllowed(let bar, _): "contact-not-allowed:\(bar.rawValue)"
        // MARK: Consents
        case .consentOfAnother: "consent-of-another"
        case .purposeUnknown: "purpose-unknown"
        case .noObjectionToLift: "no-objection-to-lift"
        // MARK: Requests
        case .requestAlreadyReceived: "request-already-received"
        case .requestNotReceived: "request-not-received"
        case .requestAlreadyAnswered: "request-already-answered"
        case .requestAlreadyClosed: "request-already-closed"
        case .beforeRegulation: "before-regulation"
        case .beforeReceipt: "before-receipt"
        case .nothingAsked: "nothing-asked"
        case .answeredBeforeAsked: "answered-before-asked"
        // MARK: Documents
        case .documentAlreadyAdded: "document-already-added"
        case .documentNotAdded: "document-not-added"
        case .documentWithoutLink: "document-without-link"
        case .documentOfAnotherClient: "document-of-another-client"
        // MARK: Corrections
        case .reasonMissing: "reason-missing"
        case .nothingAtPosition: "nothing-at-position"
        case .correctionAtPosition: "correction-at-position"
        case .alreadyRetracted: "already-retracted"
        }
    }
}
