extension ProcessorContent {
    /// What is different from an earlier content, in the order of the fields.
    ///
    /// The order within a list is no difference. Words are not seen here; whoever compares those adds the field whose
    /// words changed.
    package func difference(from earlier: ProcessorContent) -> [ProcessorField] {
        ProcessorField.allCases.filter { differs(in: $0, from: earlier) }
    }

    private func differs(in field: ProcessorField, from earlier: ProcessorContent) -> Bool {
        switch field {
        case .wording: false
        case .role: role != earlier.role
        case .country: country != earlier.country
        case .storage: Set(storage) != Set(earlier.storage)
        case .access: Set(access) != Set(earlier.access)
        case .parentCountry: parentCountry != earlier.parentCountry
        case .agreement: agreement != earlier.agreement
        case .safeguard: safeguard != earlier.safeguard
        case .subProcessors: Set(subProcessors) != Set(earlier.subProcessors)
        case .reviewMonths: reviewMonths != earlier.reviewMonths
        }
    }
}
