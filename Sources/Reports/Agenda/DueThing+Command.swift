import Views

extension DueThing {
    /// The command that shows what it is about.
    var command: String {
        switch kind {
        case .request, .requestQuestion, .requestWaiting, .requestRecipients: "dossier request \(shown)"
        case .message, .messageObjection: "dossier mail \(shown)"
        case .activityReview, .activityEnd, .impactAssessment, .transfer: "dossier register"
        case .partyReview, .agreement, .agreementMissing, .partyTransfer: "dossier processor list"
        case .statementStart, .statementReview: "dossier statement list"
        case .invoiceErasure: "dossier invoice list"
        case .shareConfirmation, .shareTelling: "dossier share due"
        case .holdEnd, .holdReview: "dossier hold list"
        case .erasureApproval: "dossier erase \(about.map { "certificate \($0)" } ?? "list")"
        case .formerClient: "dossier client \(shown)"
        }
    }

    private var shown: String { about.map { "show \($0)" } ?? "--help" }
}
