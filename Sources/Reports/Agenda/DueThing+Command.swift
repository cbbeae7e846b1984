import Views

extension DueThing {
    /// The command that shows what it is about.
    var command: String {
        switch kind {
        case .request, .requestQuestion, .requestWaiting, .requestRecipients: "dossier request \(shown)"
        case .message: "dossier mail \(shown)"
        case .activityReview, .activityEnd, .impactAssessment, .transfer: "dossier register"
        case .partyReview, .agreement, .agreementMissing, .partyTransfer: "dossier processor list"
        case .statementStart, .statementReview: "dossier statement list"
        case .invoiceErasure: "dossier invoice list"
        case .shareConfirmation, .shareTelling: "dossier share due"
        case .formerClient: "dossier client \(shown)"
        }
    }

    private var shown: String { about.map { "show \($0)" } ?? "--help" }
}
