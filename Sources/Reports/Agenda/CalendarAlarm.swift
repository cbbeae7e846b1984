import Views

/// When a calendar warns of a day: at nine in the morning, some days before.
enum CalendarAlarm: CaseIterable, Sendable {
    case weekBefore
    case dayBefore

    /// Counted from the midnight with which the day begins (RFC 5545, section 3.8.6.3).
    var trigger: String {
        switch self {
        case .weekBefore: "-P6DT15H"
        case .dayBefore: "-PT15H"
        }
    }
}

extension DueKind {
    /// A term of the law is warned of twice; what only reminds, not at all.
    var alarms: [CalendarAlarm] {
        switch self {
        case .request, .message, .requestRecipients: [.weekBefore, .dayBefore]
        case .activityReview, .impactAssessment, .partyReview, .agreement, .agreementMissing, .transfer,
            .partyTransfer, .invoiceErasure, .formerClient, .shareConfirmation, .shareTelling:
            [.weekBefore]
        case .requestQuestion, .requestWaiting, .activityEnd, .statementStart, .statementReview, .holdReview,
            .erasureApproval, .messageObjection, .holdEnd:
            []
        }
    }
}
