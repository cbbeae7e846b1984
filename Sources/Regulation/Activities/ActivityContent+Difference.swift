extension ActivityContent {
    /// What is different from an earlier content, in the order of the fields.
    ///
    /// The order within a list is no difference. Words are not seen here; whoever compares those adds the field whose
    /// words changed.
    package func difference(from earlier: ActivityContent) -> [ActivityField] {
        ActivityField.allCases.filter { differs(in: $0, from: earlier) }
    }

    private func differs(in field: ActivityField, from earlier: ActivityContent) -> Bool {
        switch field {
        case .wording: false
        case .kind: kind != earlier.kind
        case .since: since != earlier.since
        case .until: until != earlier.until
        case .purposes: Set(purposes) != Set(earlier.purposes)
        case .subjectCategories: Set(subjectCategories) != Set(earlier.subjectCategories)
        case .dataCategories: Set(dataCategories) != Set(earlier.dataCategories)
        case .recipients: Set(recipients) != Set(earlier.recipients)
        case .transfers: transfers.sorted != earlier.transfers.sorted
        case .retention: Set(retention) != Set(earlier.retention)
        case .measures: Set(measures) != Set(earlier.measures)
        case .automatedDecision: automatedDecision != earlier.automatedDecision
        case .profiling: profiling != earlier.profiling
        case .impactAssessment: impactAssessment != earlier.impactAssessment
        case .reviewMonths: reviewMonths != earlier.reviewMonths
        case .controllers: Set(controllers) != Set(earlier.controllers)
        case .processing: Set(processing) != Set(earlier.processing)
        }
    }
}
