extension DeclaredActivity {
    /// The activity as it is known, with what a sheet says of it in the place of the same of it.
    ///
    /// What the sheet has no column for stays. `isDated`: Whether its row says a first day.
    func taking(_ fields: Set<RegisterField>, of sheet: DeclaredActivity, isDated: Bool) -> DeclaredActivity {
        var merged = self
        for field in fields {
            switch field {
            case .reference: break
            case .name: merged.name = sheet.name
            case .description: merged.description = sheet.description
            case .owner: merged.owner = sheet.owner
            case .role: merged.kind = sheet.kind
            case .since: if isDated { merged.since = sheet.since }
            case .until: merged.until = sheet.until
            case .purposes, .basis, .statute, .interest, .assessment, .condition:
                merged.purposes = sheet.purposes
                merged.processing = sheet.processing
            case .subjects: merged.subjects = sheet.subjects
            case .data, .special, .source: merged.data = sheet.data
            case .recipients, .internalRecipients, .processors: merged.recipients = sheet.recipients
            // What it says is kept with the party.
            case .contract: break
            case .transfers, .mechanism, .safeguard: merged.transfers = sheet.transfers
            case .retention: merged.retention = sheet.retention
            case .measures: merged.measures = sheet.measures
            case .automatedDecision: merged.automatedDecision = sheet.automatedDecision
            case .profiling: merged.profiling = sheet.profiling
            case .impactAssessment, .impactAssessmentProgress: merged.impactAssessment = sheet.impactAssessment
            case .impactAssessmentReference: merged.assessmentReference = sheet.assessmentReference
            case .controllers: merged.controllers = sheet.controllers
            }
        }
        return merged
    }
}

extension RegisterSheet {
    /// What is in the sheet, and what the register already has of the same things that the sheet says nothing of.
    ///
    /// A party that the register has, by its slug or its name, stays as it is there.
    package func declaration(beside known: Declaration) -> Declaration {
        let own = Dictionary(known.activities.map { ($0.slug, $0) }) { first, _ in first }
        let names = Dictionary(known.processors.map { (Heading($0.name), $0.slug) }) { first, _ in first }
        let slugs = Set(known.processors.map(\.slug))
        var renamed: [String: String] = [:]
        var merged = declaration
        merged.processors = declaration.processors.filter { party in
            if let slug = names[Heading(party.name)], slug != party.slug { renamed[party.slug] = slug }
            return !slugs.contains(party.slug) && renamed[party.slug] == nil
        }
        merged.activities = declaration.activities.map { activity in
            var activity = activity
            for index in activity.recipients.indices {
                guard let slug = activity.recipients[index].processor, let other = renamed[slug] else { continue }
                activity.recipients[index].processor = other
            }
            guard let known = own[activity.slug] else { return activity }
            return known.taking(fields, of: activity, isDated: !undated.contains(activity.slug))
        }
        return merged
    }
}
