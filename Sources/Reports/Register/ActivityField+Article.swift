import Regulation

extension ActivityField {
    /// The fields that Article 30 asks of an activity of a kind, in its order, and those that belong beside them.
    static func shown(for kind: ActivityKind) -> [ActivityField] {
        switch kind {
        case .controller:
            [
                .wording, .since, .until, .purposes, .subjectCategories, .dataCategories, .recipients, .transfers,
                .retention, .measures, .automatedDecision, .profiling, .impactAssessment, .reviewMonths,
            ]
        case .processor:
            [.wording, .since, .until, .controllers, .processing, .transfers, .measures, .recipients, .reviewMonths]
        }
    }

    /// The provision that asks for it; Article 30(2) for what is done for others.
    func rule(for kind: ActivityKind) -> Rule {
        switch (kind, self) {
        case (.processor, .transfers): .gdpr("30(2)(c)")
        case (.processor, .measures): .gdpr("30(2)(d)")
        case (.processor, .recipients): .gdpr("28(2)")
        case (.processor, .wording), (.processor, .kind): .gdpr("30(2)")
        case (.controller, _), (.processor, _): rule
        }
    }
}
