package import Regulation

/// The kinds of things that fall due.
///
/// A new one is a case here, an ``AgendaSource`` that finds it, and one line in the list of those.
package enum DueKind: String, CaseIterable, Sendable {
    /// The answer to a rights request.
    case request
    /// A question about identity or meaning that would still stop the clock of a request.
    case requestQuestion = "request-question"
    /// A request whose term stands still until its requester answers.
    case requestWaiting = "request-waiting"
    /// Recipients who have yet to be told what was decided about a request.
    case requestRecipients = "request-recipients"

    /// A message that looks like a rights request, of which nobody has said yet what it is.
    case message
    /// A message that looks like an objection, an opt-out or a withdrawal: it counts from the day it came.
    case messageObjection = "message-objection"

    case activityReview = "activity-review"
    /// The last day that was declared for an activity.
    case activityEnd = "activity-end"
    /// An impact assessment that has to be there before the processing.
    case impactAssessment = "impact-assessment"
    case partyReview = "party-review"
    /// An agreement with a processor that ends, or has ended.
    case agreement
    /// A processor or joint controller without an agreement that covers the present.
    case agreementMissing = "agreement-missing"
    /// A transfer of an activity that stands only until a decision of the Commission lapses.
    case transfer
    /// The same of what working with a party means.
    case partyTransfer = "party-transfer"

    /// The first day on which a published version of the statement is the statement.
    case statementStart = "statement-start"
    case statementReview = "statement-review"

    /// Invoices that no longer have to be kept for the tax authority.
    case invoiceErasure = "invoice-erasure"
    /// A former client whose details are kept for an approach about new work, and no longer.
    case formerClient = "former-client"

    /// A period of a recurring share that somebody has to confirm.
    case shareConfirmation = "share-confirmation"
    /// People who may be told that their data went to an authority.
    case shareTelling = "share-telling"

    /// The last day of a hold.
    case holdEnd = "hold-end"
    /// When somebody asks again whether a hold is needed.
    case holdReview = "hold-review"
    /// An erasure that waits for another, or for the only one to confirm it.
    case erasureApproval = "erasure-approval"

    /// What says that it is due.
    package var rule: Rule {
        switch self {
        case .request, .requestWaiting, .message: .gdpr("12(3)")
        case .requestQuestion: .gdpr("12(6)")
        case .requestRecipients: .gdpr("19")
        case .activityReview, .shareConfirmation: .gdpr("5(2)")
        case .shareTelling: .gdpr("5(1)(a)")
        case .activityEnd: .gdpr("30(1)(f)")
        case .impactAssessment: .gdpr("35(1)")
        case .partyReview: .gdpr("28(1)")
        case .agreement, .agreementMissing: .gdpr("28(3)")
        case .transfer, .partyTransfer: .gdpr("44")
        case .statementStart: .gdpr("13(1)")
        case .statementReview: .gdpr("24(1)")
        case .invoiceErasure, .formerClient, .holdReview: .gdpr("5(1)(e)")
        case .messageObjection: .gdpr("21(3)")
        case .holdEnd: .gdpr("17(3)(e)")
        case .erasureApproval: .gdpr("17(1)")
        }
    }

    /// Whether it only reminds: nothing is late once its day has passed.
    package var isReminder: Bool {
        switch self {
        case .requestQuestion, .requestWaiting, .activityEnd, .statementStart, .statementReview, .holdEnd,
            .holdReview:
            true
        case .request, .requestRecipients, .message, .activityReview, .impactAssessment, .partyReview, .agreement,
            .agreementMissing, .transfer, .partyTransfer, .invoiceErasure, .formerClient, .shareConfirmation,
            .shareTelling, .messageObjection, .erasureApproval:
            false
        }
    }
}
