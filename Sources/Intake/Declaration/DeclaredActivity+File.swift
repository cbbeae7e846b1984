import Facts
import Regulation

extension DeclaredActivity {
    /// - Parameters:
    ///   - section: Its fields.
    ///   - parties: The slugs under `processors`.
    init(from section: Section, parties: Set<String>) {
        slug = section.slug()
        name = section.text("name")
        description = section.optionalText("description")
        owner = section.optionalText("owner")
        let kind = section.optionalCode("kind", ActivityKind.self)
        section.requirePresent("kind")
        self.kind = kind ?? .controller
        since = section.day("since")
        until = section.optionalDay("until")
        section.requireOrder(since, until, at: "until")
        purposes = section.parts(DeclaredPurpose.self)
        subjects = section.parts(DeclaredSubjects.self)
        data = section.parts(DeclaredData.self)
        let recipients = section.partSections(DeclaredRecipient.self)
        self.recipients = recipients.map(\.part)
        transfers = DeclaredTransfers(from: section)
        let retention = section.partSections(DeclaredRetention.self)
        self.retention = retention.map(\.part)
        measures = section.parts(DeclaredMeasure.self)
        controllers = section.parts(DeclaredController.self)
        processing = section.parts(DeclaredProcessing.self)
        automatedDecision = section.flag("automatedDecision")
        profiling = section.flag("profiling")
        let assessment = section.section("impactAssessment", keys: Self.assessmentKeys)
        impactAssessment = assessment?.code("status", insteadOf: .notStated) ?? .notStated
        assessmentReason = assessment?.optionalText("reason")
        assessmentReference = assessment?.optionalText("reference")
        reviewMonths = section.reviewMonths()
        for (recipient, section) in recipients {
            guard let party = recipient.processor, !parties.contains(party) else { continue }
            section.fail(.value(.unknownReference(to: "processors")), at: "processor")
        }
        let categories = Set(data.map(\.slug))
        for (rule, section) in retention {
            guard let category = rule.category, !category.isEmpty, !categories.contains(category) else { continue }
            section.fail(.value(.unknownReference(to: "data")), at: "category")
        }
        if let kind { checkParts(of: kind, in: section) }
        section.requireFew(parts.count, limit: DeclaredActivity.partsLimit)
    }

    /// What Article 30(1) asks of a controller and 30(2) of a processor are different things.
    private func checkParts(of kind: ActivityKind, in section: Section) {
        switch kind {
        case .controller:
            if !controllers.isEmpty { section.fail(.value(.onlyFor(.processor)), at: "controllers") }
            if !processing.isEmpty { section.fail(.value(.onlyFor(.processor)), at: "processing") }
        case .processor:
            if !purposes.isEmpty { section.fail(.value(.onlyFor(.controller)), at: "purposes") }
        }
    }

    var written: [WrittenField] {
        let reasons: [WrittenField] = [
            .text("reason", assessmentReason), .text("reference", assessmentReference),
        ]
        let isSaid = impactAssessment != .notStated || reasons.contains(where: \.isWritten)
        return [
            .text("slug", slug), .text("name", name), .text("description", description), .text("owner", owner),
            .code("kind", kind), .day("since", since), .day("until", until),
            .list("purposes", purposes.map(\.written)), .list("subjects", subjects.map(\.written)),
            .list("data", data.map(\.written)), .list("recipients", recipients.map(\.written)), transfers.written,
            .list("retention", retention.map(\.written)), .list("measures", measures.map(\.written)),
            .list("controllers", controllers.map(\.written)), .list("processing", processing.map(\.written)),
            .flag("automatedDecision", automatedDecision), .flag("profiling", profiling),
            .fields("impactAssessment", isSaid ? [.code("status", impactAssessment)] + reasons : []),
            .number("reviewMonths", Int64(reviewMonths)),
        ]
    }
}
