package import Regulation

extension ActivityField: Worded {
    package var words: Words {
        switch self {
        case .wording: Words("omschrijving", "description")
        case .kind: Words("rol", "role")
        case .since: Words("begin", "start")
        case .until: Words("einde", "end")
        case .purposes: Words("verwerkingsdoeleinden", "purposes")
        case .subjectCategories: Words("categorieën van betrokkenen", "categories of data subjects")
        case .dataCategories: Words("categorieën van persoonsgegevens", "categories of personal data")
        case .recipients: Words("ontvangers", "recipients")
        case .transfers: Words("doorgiften", "transfers")
        case .retention: Words("bewaartermijnen", "retention periods")
        case .measures: Words("technische en organisatorische maatregelen", "technical and organisational measures")
        case .automatedDecision: Words("geautomatiseerde besluitvorming", "automated decision-making")
        case .profiling: Words("profilering", "profiling")
        case .impactAssessment:
            Words("gegevensbeschermingseffectbeoordeling (DPIA)", "data protection impact assessment")
        case .reviewMonths: Words("herziening", "review")
        case .controllers: Words("verwerkingsverantwoordelijken", "controllers")
        case .processing: Words("categorieën van verwerkingen", "categories of processing")
        }
    }
}
