package import Facts

/// What the register says of one processing activity, in codes, days and ids; all its words are sealed.
///
/// Whether the parts that Article 30 asks for are there is for ``gaps(on:)`` to say; whether the parts fit together
/// for ``requireSound()``.
package struct ActivityContent: Hashable, Sendable {
    package var kind: ActivityKind
    /// The first day of the processing, in the past or the future.
    package var since: Day
    /// The last day, where it is known beforehand.
    package var until: Day?

    package var purposes: [Purpose]
    package var subjectCategories: [SubjectCategory]
    package var dataCategories: [DataCategory]
    package var recipients: [Recipient]
    package var transfers: StatedTransfers
    package var retention: [RetentionRule]
    /// The technical and organisational measures of Article 32(1).
    package var measures: [ElementID]
    package var automatedDecision: Bool
    package var profiling: Bool
    package var impactAssessment: ImpactAssessment
    package var reviewMonths: Int

    /// For an activity on behalf of others: for whom (Article 30(2)(a)).
    package var controllers: [ClientController]
    /// For an activity on behalf of others: the categories of processing (Article 30(2)(b)).
    package var processing: [ElementID]

    package init(
        kind: ActivityKind,
        since: Day,
        until: Day? = nil,
        purposes: [Purpose] = [],
        subjectCategories: [SubjectCategory] = [],
        dataCategories: [DataCategory] = [],
        recipients: [Recipient] = [],
        transfers: StatedTransfers = .notStated,
        retention: [RetentionRule] = [],
        measures: [ElementID] = [],
        automatedDecision: Bool = false,
        profiling: Bool = false,
        impactAssessment: ImpactAssessment = .notStated,
        reviewMonths: Int = ReviewInterval.standard,
        controllers: [ClientController] = [],
        processing: [ElementID] = []
    ) {
        self.kind = kind
        self.since = since
        self.until = until
        self.purposes = purposes
        self.subjectCategories = subjectCategories
        self.dataCategories = dataCategories
        self.recipients = recipients
        self.transfers = transfers
        self.retention = retention
        self.measures = measures
        self.automatedDecision = automatedDecision
        self.profiling = profiling
        self.impactAssessment = impactAssessment
        self.reviewMonths = reviewMonths
        self.controllers = controllers
        self.processing = processing
    }

    /// The ids of all parts.
    package var elements: [ElementID] {
        purposes.map(\.id) + subjectCategories.map(\.id) + dataCategories.map(\.id) + recipients.map(\.id)
            + transfers.all.map(\.id) + retention.map(\.id) + measures + controllers.map(\.id) + processing
    }

    /// Refuses parts that contradict each other.
    ///
    /// Parts that are missing are gaps, and allowed.
    package func requireSound() throws(Refusal) {
        if let until, until < since { throw .endsBeforeStart(since: since, until: until) }
        try ReviewInterval.require(reviewMonths)
        try elements.requireDistinct()
        let categories = Set(dataCategories.map(\.id))
        for rule in retention {
            guard let category = rule.category, !categories.contains(category) else { continue }
            throw .retentionOfUnknownCategory(rule.id, category: category)
        }
        switch kind {
        case .controller:
            guard controllers.isEmpty, processing.isEmpty else { throw .processorPartsInControllerActivity }
        case .processor:
            // The purposes are those of the controllers, and so is the ground (Art. 4(7), 30(2)).
            guard purposes.isEmpty else { throw .controllerPartsInProcessorActivity }
        }
    }
}
