package import Facts
package import Regulation

/// A processing activity: one line of the register of Article 30.
package struct DeclaredActivity: Hashable, Sendable {
    package var slug: String
    package var name: String
    package var description: String?
    /// Who answers for it within the organisation, by function.
    package var owner: String?
    package var kind: ActivityKind
    package var since: Day
    package var until: Day?
    package var purposes: [DeclaredPurpose]
    package var subjects: [DeclaredSubjects]
    package var data: [DeclaredData]
    package var recipients: [DeclaredRecipient]
    package var transfers: DeclaredTransfers
    package var retention: [DeclaredRetention]
    package var measures: [DeclaredMeasure]
    package var controllers: [DeclaredController]
    package var processing: [DeclaredProcessing]
    package var automatedDecision: Bool
    package var profiling: Bool
    package var impactAssessment: ImpactAssessment
    /// Why an assessment is needed or not.
    package var assessmentReason: String?
    /// Where it is to be found.
    package var assessmentReference: String?
    package var reviewMonths: Int

    static let keys = [
        "slug", "name", "description", "owner", "kind", "since", "until", "purposes", "subjects", "data",
        "recipients", "transfers", "retention", "measures", "controllers", "processing", "automatedDecision",
        "profiling", "impactAssessment", "reviewMonths",
    ]
    static let assessmentKeys = ["status", "reason", "reference"]
    /// How many parts fit into one entry of the ledger, which holds 65,535 bytes, with room to spare.
    static let partsLimit = 300
}
