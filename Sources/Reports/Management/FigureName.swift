/// The figures of the management report, in the order in which it shows them.
package enum FigureName: String, CaseIterable, Hashable, Sendable {
    // MARK: Register
    case activities
    case activitiesComplete = "activities-complete"
    case activitiesReviewOverdue = "activities-review-overdue"
    case activitiesWithoutBasis = "activities-without-basis"
    case activitiesWithoutRetention = "activities-without-retention"
    case activitiesWithoutAssessment = "activities-without-assessment"
    case impactAssessmentsOutstanding = "impact-assessments-outstanding"
    case registerChanges = "register-changes"

    // MARK: Requests
    case requestsReceived = "requests-received"
    case requestsOpen = "requests-open"
    case requestsDueSoon = "requests-due-soon"
    case requestsOverdue = "requests-overdue"
    case requestsInTime = "requests-in-time"
    case requestsMedianDays = "requests-median-days"
    case requestsSlowDays = "requests-95-percent-days"
    case requestsExtended = "requests-extended"
    case requestsRefused = "requests-refused"
    case requestsPaused = "requests-paused"
    case recipientsToNotify = "recipients-to-notify"
    case complaints

    // MARK: Breaches
    case breaches
    case breachesInTime = "breaches-in-time"
    case breachActions = "breach-actions"

    // MARK: Consent
    case consentsActive = "consents-active"
    case consentsGiven = "consents-given"
    case consentsWithdrawn = "consents-withdrawn"
    case optOuts = "opt-outs"
    case objections
    case consentsWithoutProof = "consents-without-proof"
    case consentsExpired = "consents-expired"
    case withdrawalDays = "withdrawal-days"

    // MARK: Retention
    case formerClientsKept = "former-clients-kept"
    case holds
    case erasures
    case webLogAge = "web-log-age"
    case backupAge = "backup-age"

    // MARK: Processors
    case processors
    case processorsWithAgreement = "processors-with-agreement"
    case processorsOutsideUnion = "processors-outside-eu"
    case processorsOutsideArea = "processors-outside-eea"
    case agreementsExpiring = "agreements-expiring"
    case subProcessorsUnauthorised = "sub-processors-unauthorised"
    case processorReviewsOverdue = "processor-reviews-overdue"
    case processorAudits = "processor-audits"

    // MARK: Transfers
    case transfers
    case transfersWithoutMechanism = "transfers-without-mechanism"
    case adequacyLapsing = "adequacy-lapsing"
    case shares
    case sharesWithFindings = "shares-with-findings"

    // MARK: Contacts
    case clients
    case contacts
    case contactsWithFindings = "contacts-with-findings"

    // MARK: Statement
    case statementAge = "statement-age"
    case findingsStatement = "findings-statement"
    case promisesChecked = "promises-checked"

    // MARK: Findings
    case findingsLaw = "findings-law"
    case findingsGap = "findings-gap"

    // MARK: Governance
    case assessments
    case accessReads = "access-reads"
    case training
    case verification

    package var group: FigureGroup {
        switch self {
        case .activities, .activitiesComplete, .activitiesReviewOverdue, .activitiesWithoutBasis,
            .activitiesWithoutRetention, .activitiesWithoutAssessment, .impactAssessmentsOutstanding,
            .registerChanges:
            .register
        case .requestsReceived, .requestsOpen, .requestsDueSoon, .requestsOverdue, .requestsInTime,
            .requestsMedianDays, .requestsSlowDays, .requestsExtended, .requestsRefused, .requestsPaused,
            .recipientsToNotify, .complaints:
            .requests
        case .breaches, .breachesInTime, .breachActions: .breaches
        case .consentsActive, .consentsGiven, .consentsWithdrawn, .optOuts, .objections, .consentsWithoutProof,
            .consentsExpired, .withdrawalDays:
            .consent
        case .formerClientsKept, .holds, .erasures, .webLogAge, .backupAge: .retention
        case .processors, .processorsWithAgreement, .processorsOutsideUnion, .processorsOutsideArea,
            .agreementsExpiring, .subProcessorsUnauthorised, .processorReviewsOverdue, .processorAudits:
            .processors
        case .transfers, .transfersWithoutMechanism, .adequacyLapsing, .shares, .sharesWithFindings: .transfers
        case .clients, .contacts, .contactsWithFindings: .contacts
        case .statementAge, .findingsStatement, .promisesChecked: .statement
        case .findingsLaw, .findingsGap: .findings
        case .assessments, .accessReads, .training, .verification: .governance
        }
    }

    package var unit: FigureUnit {
        switch self {
        case .activitiesComplete, .requestsInTime, .requestsExtended, .breachesInTime, .processorsWithAgreement,
            .training:
            .percent
        case .requestsMedianDays, .requestsSlowDays, .withdrawalDays, .webLogAge, .backupAge, .statementAge: .days
        case .activities, .activitiesReviewOverdue, .activitiesWithoutBasis, .activitiesWithoutRetention,
            .activitiesWithoutAssessment, .impactAssessmentsOutstanding, .registerChanges, .requestsReceived,
            .requestsOpen, .requestsDueSoon, .requestsOverdue, .requestsRefused, .requestsPaused,
            .recipientsToNotify, .complaints, .breaches, .breachActions, .consentsActive, .consentsGiven,
            .consentsWithdrawn, .optOuts, .objections, .consentsWithoutProof, .consentsExpired, .formerClientsKept,
            .holds, .erasures, .processors, .processorsOutsideUnion, .processorsOutsideArea, .agreementsExpiring,
            .subProcessorsUnauthorised, .processorReviewsOverdue, .processorAudits, .transfers,
            .transfersWithoutMechanism, .adequacyLapsing, .shares, .sharesWithFindings, .clients, .contacts,
            .contactsWithFindings, .findingsStatement, .promisesChecked, .findingsLaw, .findingsGap, .assessments,
            .accessReads, .verification:
            .count
        }
    }

    /// What the law, the statement or good care asks for; none where the figure only informs.
    package var target: FigureTarget? {
        switch self {
        case .activitiesReviewOverdue, .activitiesWithoutBasis, .activitiesWithoutRetention,
            .activitiesWithoutAssessment, .impactAssessmentsOutstanding, .requestsOverdue, .recipientsToNotify,
            .breachActions, .consentsWithoutProof, .formerClientsKept, .processorsOutsideUnion,
            .processorsOutsideArea, .subProcessorsUnauthorised, .processorReviewsOverdue, .transfersWithoutMechanism,
            .adequacyLapsing, .sharesWithFindings, .contactsWithFindings, .findingsStatement, .findingsLaw:
            FigureTarget.none
        case .activitiesComplete, .requestsInTime, .breachesInTime, .processorsWithAgreement, .training: .all
        case .webLogAge: .withinDays(7)
        case .activities, .registerChanges, .requestsReceived, .requestsOpen, .requestsDueSoon, .requestsMedianDays,
            .requestsSlowDays, .requestsExtended, .requestsRefused, .requestsPaused, .complaints, .breaches,
            .consentsActive, .consentsGiven, .consentsWithdrawn, .optOuts, .objections, .consentsExpired,
            .withdrawalDays, .holds, .erasures, .backupAge, .processors, .agreementsExpiring, .processorAudits,
            .transfers, .shares, .clients, .contacts, .statementAge, .promisesChecked, .findingsGap, .assessments,
            .accessReads, .verification:
            nil
        }
    }
}
