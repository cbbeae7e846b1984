/// What a column of an officer's own register can stand for.
///
/// The raw value names the field in mappings and messages.
package enum RegisterField: String, SheetField {
    case reference
    case name
    case description
    case owner
    case role
    case since
    case until
    case purposes
    case basis
    case statute
    case interest
    case assessment
    case condition
    case subjects
    case data
    case special
    case source
    case recipients
    case internalRecipients = "internal-recipients"
    case processors
    case contract
    case transfers
    case mechanism
    case safeguard
    case retention
    case measures
    case automatedDecision = "automated-decision"
    case profiling
    case impactAssessment = "impact-assessment"
    case impactAssessmentProgress = "impact-assessment-progress"
    case impactAssessmentReference = "impact-assessment-reference"
    case controllers

    package var headings: [String] {
        switch self {
        case .reference: ["nummer", "volgnummer", "nr", "id", "referentie", "ref", "number", "verwerkingsnummer"]
        case .name:
            [
                "naam", "naam verwerking", "naam van de verwerking", "verwerking", "verwerkingsactiviteit",
                "naam verwerkingsactiviteit", "activiteit", "proces", "processing activity", "activity",
                "name of processing", "processing",
            ]
        case .description: ["omschrijving", "beschrijving", "toelichting", "opmerkingen", "notes", "remarks"]
        case .owner:
            ["eigenaar", "proceseigenaar", "verantwoordelijke afdeling", "afdeling", "process owner", "department"]
        case .role: ["rol", "rol van de organisatie", "soort", "our role"]
        case .since:
            ["vanaf", "ingangsdatum", "startdatum", "begindatum", "datum ingang", "start date", "from", "start"]
        case .until: ["tot en met", "einddatum", "datum einde", "end date", "eind"]
        case .purposes:
            [
                "doel", "doeleinde", "doeleinden", "doelen", "doel van de verwerking", "verwerkingsdoel",
                "verwerkingsdoeleinden", "purpose", "purpose of processing", "purposes of processing",
            ]
        case .basis:
            [
                "grondslag", "grondslagen", "rechtsgrond", "juridische grondslag", "wettelijke grondslag",
                "legal basis", "lawful basis", "legal bases",
            ]
        case .statute: ["wet", "wettelijke bepaling", "wetsartikel", "wettelijke verplichting", "law"]
        case .interest: ["gerechtvaardigd belang", "gerechtvaardigde belangen", "legitimate interest"]
        case .assessment: ["belangenafweging", "lia", "legitimate interests assessment", "balancing test"]
        case .condition: ["uitzondering bijzondere gegevens", "uitzonderingsgrond", "artikel 9", "article 9"]
        case .subjects:
            [
                "betrokkenen", "categorieën betrokkenen", "categorieën van betrokkenen", "categorie betrokkenen",
                "data subjects", "categories of data subjects",
            ]
        case .data:
            [
                "persoonsgegevens", "gegevens", "categorieën persoonsgegevens", "categorieën van persoonsgegevens",
                "categorie persoonsgegevens", "soort gegevens", "personal data", "data categories",
            ]
        case .special:
            [
                "bijzondere persoonsgegevens", "bijzondere gegevens", "gevoelige gegevens", "special categories",
                "special category data", "sensitive data",
            ]
        case .source: ["bron", "herkomst", "bron van de gegevens", "source of the data", "data source"]
        case .recipients:
            [
                "ontvangers", "categorieën ontvangers", "categorieën van ontvangers", "ontvanger", "externe ontvangers",
                "recipient", "categories of recipients",
            ]
        case .internalRecipients: ["interne ontvangers", "internal recipient", "toegang"]
        case .processors: ["verwerkers", "verwerker", "processor", "data processors", "leveranciers"]
        case .contract: ["verwerkersovereenkomst", "verwerkersovereenkomsten", "processor agreement", "dpa"]
        case .transfers:
            [
                "doorgifte", "doorgifte buiten de eu", "doorgifte buiten de eer", "doorgifte buiten eu",
                "doorgifte buiten eer", "doorgifte buiten europa", "doorgifte eu", "buiten eu",
                "doorgifte derde landen",
                "doorgiften", "landen", "land van doorgifte", "third countries", "transfer", "international transfers",
            ]
        case .mechanism: ["waarborg", "waarborgen", "doorgiftemechanisme", "passende waarborgen", "safeguards"]
        case .safeguard: ["document waarborg", "vindplaats waarborgen", "safeguards document"]
        case .retention:
            ["bewaartermijn", "bewaartermijnen", "bewaarduur", "retention period", "retention periods", "time limits"]
        case .measures:
            [
                "beveiligingsmaatregelen", "maatregelen", "technische en organisatorische maatregelen", "beveiliging",
                "security measures", "technical and organisational measures", "toms",
            ]
        case .automatedDecision:
            ["geautomatiseerde besluitvorming", "automated decisions", "automated decision making"]
        case .profiling: ["profilering"]
        case .impactAssessment: ["dpia", "dpia nodig", "dpia vereist", "gegevensbeschermingseffectbeoordeling"]
        case .impactAssessmentProgress: ["dpia status", "status dpia", "voortgang dpia"]
        case .impactAssessmentReference: ["dpia document", "vindplaats dpia", "dpia reference"]
        case .controllers: ["verwerkingsverantwoordelijke", "verwerkingsverantwoordelijken", "opdrachtgever"]
        }
    }
}
