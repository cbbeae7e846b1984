import Intake

/// The columns of the layouts as far as they are known, those that are read and those that have no place.
enum LayoutColumns {
    typealias Columns = (name: String, read: [String], leftOut: [String])

    static func of(_ layout: RegisterLayout) -> Columns {
        switch layout {
        case .gba: belgian
        case .ico: british
        case .cnil: french
        case .cisoAssistant: assistant
        }
    }

    private static let belgian: Columns = (
        "business process",
        [
            "process owner", "processing number", "functional description", "purpose", "basis", "statute",
            "functional data category", "data source", "data-subject category", "recipients", "processor contract",
            "nature of transfer", "country", "safeguards document", "retention", "risk mitigation", "DPIA document",
            "start date", "end date",
        ],
        [
            "processing type", "GDPR data category", "vulnerable", "category of recipients", "residual risk",
            "data-subject-rights document", "how subjects are informed", "replacing processing",
        ]
    )

    private static let british: Columns = (
        "Business function",
        [
            "Purpose of processing", "Categories of individuals", "Categories of personal data",
            "Categories of recipients", "Link to contract with processor",
            "Names of third countries or international organisations that personal data are transferred to",
            "Safeguards for exceptional transfers of personal data", "Retention schedule",
            "General description of technical and organisational security measures", "Article 6 lawful basis",
            "Article 9 condition", "Legitimate interests", "Link to record of legitimate interests assessment",
            "Existence of automated decision-making, including profiling", "The source of the personal data",
            "DPIA required?", "DPIA progress", "Link to DPIA",
        ],
        [
            "Name and contact details of joint controller", "Rights available to individuals",
            "Link to record of consent", "Location of personal data", "Has a personal data breach occurred?",
            "Link to record of personal data breach", "DPA 2018 Schedule 1 condition", "GDPR Article 6 basis",
            "Link to retention and erasure policy",
            "Is personal data retained and erased in accordance with the policy?", "Reasons for not adhering",
        ]
    )

    private static let french: Columns = (
        "nom de l'activité",
        [
            "date de création", "objectifs", "catégories de personnes", "catégories de données", "données sensibles",
            "durées", "destinataires internes", "organismes externes", "sous-traitants", "transferts hors UE",
            "mesures de sécurité",
        ],
        ["date de mise à jour", "responsable conjoint", "logiciel"]
    )

    private static let assistant: Columns = (
        // Three more are the names of fields here.
        "name",
        ["ref_id", "description", "dpia_required", "dpia_reference", "purposes", "personal_data", "data_subjects"],
        ["status", "data_recipients", "contractors", "data_transfers"]
    )
}
