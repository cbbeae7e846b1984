package import Facts
package import Regulation

extension DeclaredActivity {
    /// The names of all its parts.
    package var parts: [PartSlug] {
        purposes.map(\.name) + subjects.map(\.name) + data.map(\.name) + recipients.map(\.name)
            + transfers.all.map(\.name) + retention.map(\.name) + measures.map(\.name) + controllers.map(\.name)
            + processing.map(\.name)
    }

    /// What of it counts.
    ///
    /// - Parameters:
    ///   - ids: The id of each part, the same each time it is asked for.
    ///   - processors: The stream of a party by its slug, where it is declared.
    /// - Returns: The content, its parts in the order of the file.
    package func content(_ ids: PartNaming, processors: (String) -> StreamID?) -> ActivityContent {
        ActivityContent(
            kind: kind,
            since: since,
            until: until,
            purposes: purposes.map { $0.content(ids) },
            subjectCategories: subjects.map { $0.content(ids) },
            dataCategories: data.map { $0.content(ids) },
            recipients: recipients.map { $0.content(ids, processors) },
            transfers: transfers.content(ids),
            retention: retention.map { $0.content(ids) },
            measures: measures.map { ids($0.name) },
            automatedDecision: automatedDecision,
            profiling: profiling,
            impactAssessment: impactAssessment,
            reviewMonths: reviewMonths,
            controllers: controllers.map { $0.content(ids) },
            processing: processing.map { ids($0.name) }
        )
    }

    /// Its words and those of its parts, to be sealed.
    package func details(_ ids: PartNaming) -> Details {
        var elements: [ElementID: [PersonalField: String]] = [:]
        func add(_ parts: [some DeclaredPart]) {
            for part in parts { elements[ids(part.name)] = part.words }
        }
        add(purposes)
        add(subjects)
        add(data)
        add(recipients)
        add(transfers.all)
        add(retention)
        add(measures)
        add(controllers)
        add(processing)
        let words: [PersonalField: String] = .init(words: [
            .slug: slug, .name: name, .description: description, .contact: owner, .reason: assessmentReason,
            .reference: assessmentReference,
        ])
        return Details(words, elements: elements)
    }

    /// The declaration of an activity as the ledger has it, its parts in the order of their slugs.
    ///
    /// - Parameters:
    ///   - content: What of it counts.
    ///   - details: Its opened words.
    ///   - processors: The slug of a declared party by its stream.
    package init(_ content: ActivityContent, _ details: Details, processors: (StreamID) -> String?) {
        slug = details[.slug] ?? ""
        name = details[.name] ?? ""
        description = details[.description]
        owner = details[.contact]
        kind = content.kind
        since = content.since
        until = content.until
        purposes = content.purposes.map { DeclaredPurpose($0, details.words(of: $0.id)) }.inOrder
        subjects = content.subjectCategories.map { DeclaredSubjects($0, details.words(of: $0.id)) }.inOrder
        data = content.dataCategories.map { DeclaredData($0, details.words(of: $0.id)) }.inOrder
        recipients = content.recipients.map { DeclaredRecipient($0, details.words(of: $0.id), processors) }.inOrder
        transfers = DeclaredTransfers(content.transfers, details)
        let categories = { (id: ElementID) in details[id, .slug] ?? id.description }
        retention = content.retention.map { DeclaredRetention($0, details.words(of: $0.id), categories) }.inOrder
        measures = content.measures.map { DeclaredMeasure($0, details.words(of: $0)) }.inOrder
        controllers = content.controllers.map { DeclaredController($0, details.words(of: $0.id)) }.inOrder
        processing = content.processing.map { DeclaredProcessing($0, details.words(of: $0)) }.inOrder
        automatedDecision = content.automatedDecision
        profiling = content.profiling
        impactAssessment = content.impactAssessment
        assessmentReason = details[.reason]
        assessmentReference = details[.reference]
        reviewMonths = content.reviewMonths
    }
}
