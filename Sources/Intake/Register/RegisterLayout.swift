/// The sheets that supervisory authorities and others hand out for a register, as far as their columns are known.
///
/// What is known of each, and from where, is in `Documentation/Formats/RegisterSheet.md`. A column that has no place in
/// the register is not named here, and the answer says that it was not read.
package enum RegisterLayout: String, CaseIterable, Sendable {
    /// Of the Belgian authority (Gegevensbeschermingsautoriteit, Autorité de protection des données).
    case gba
    /// The template for controllers of the British authority.
    case ico
    /// The record sheet of the French authority.
    case cnil
    /// The privacy module of CISO Assistant.
    case cisoAssistant = "ciso-assistant"

    /// A heading, and the field that it stands for; with `begins` only the beginning of the heading is known.
    struct Column {
        let heading: String
        let field: RegisterField
        var begins = false
    }

    var columns: [Column] {
        switch self {
        case .gba: Self.belgian
        case .ico: Self.british
        case .cnil: Self.french
        case .cisoAssistant: Self.assistant
        }
    }

    private static func columns(_ columns: KeyValuePairs<String, RegisterField>) -> [Column] {
        columns.map { Column(heading: $0.key, field: $0.value) }
    }

    private static let belgian = columns([
        "process owner": .owner, "processing number": .reference, "business process": .name,
        "functional description": .description, "purpose": .purposes, "basis": .basis, "statute": .statute,
        "functional data category": .data, "data source": .source, "data-subject category": .subjects,
        "recipients": .recipients, "processor contract": .contract, "country": .transfers,
        "nature of transfer": .mechanism, "safeguards document": .safeguard, "retention": .retention,
        "risk mitigation": .measures, "DPIA document": .impactAssessmentReference, "start date": .since,
        "end date": .until,
    ])

    private static let british =
        columns([
            "Business function": .name, "Purpose of processing": .purposes,
            "Categories of individuals": .subjects, "Categories of personal data": .data,
            "Categories of recipients": .recipients, "Link to contract with processor": .contract,
            "Retention schedule": .retention,
            "General description of technical and organisational security measures": .measures,
            "Article 6 lawful basis": .basis, "Article 9 condition": .condition, "Legitimate interests": .interest,
            "Link to record of legitimate interests assessment": .assessment,
            "Existence of automated decision-making, including profiling": .automatedDecision,
            "The source of the personal data": .source, "DPIA required?": .impactAssessment,
            "DPIA progress": .impactAssessmentProgress, "Link to DPIA": .impactAssessmentReference,
        ]) + [
            Column(
                heading: "Names of third countries or international organisations", field: .transfers, begins: true),
            Column(heading: "Safeguards for exceptional transfers", field: .mechanism, begins: true),
        ]

    private static let french = columns([
        "nom de l'activité": .name, "date de création": .since, "objectifs": .purposes,
        "catégories de personnes": .subjects, "catégories de données": .data, "données sensibles": .special,
        "durées": .retention, "destinataires internes": .internalRecipients, "organismes externes": .recipients,
        "sous-traitants": .processors, "transferts hors UE": .transfers, "mesures de sécurité": .measures,
    ])

    private static let assistant = columns([
        "ref_id": .reference, "name": .name, "description": .description, "dpia_required": .impactAssessment,
        "dpia_reference": .impactAssessmentReference,
    ])

    /// What the headings of a sheet stand for by this layout.
    func mapping(_ headings: SheetRow) -> SheetMapping {
        var mapping = SheetMapping()
        for cell in headings.cells {
            let heading = Heading(cell.text)
            guard !heading.plain.isEmpty else { continue }
            let column = columns.first { column in
                let known = Heading(column.heading)
                return column.begins ? heading.plain.hasPrefix(known.plain) : heading == known
            }
            if let column { mapping.columns[heading] = .field(column.field.rawValue) }
        }
        return mapping
    }
}
