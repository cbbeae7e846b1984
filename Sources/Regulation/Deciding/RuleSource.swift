/// Who made a rule: a legislator, the organisation in its own statement, or this record.
package enum RuleSource: String, CaseIterable, Sendable {
    /// Regulation (EU) 2016/679.
    case gdpr
    /// The Dutch act that carries it out, the Uitvoeringswet AVG.
    case uavg
    /// The Telecommunicatiewet.
    case tw
    /// The Algemene wet inzake rijksbelastingen.
    case awr
    /// The Wet op de omzetbelasting 1968.
    case ob
    /// The Burgerlijk Wetboek.
    case bw
    /// The Wet ter voorkoming van witwassen en financieren van terrorisme.
    case wwft
    /// Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits.
    case terms
    case statement
    case product

    /// The short name in running text.
    package func name(in language: Language) -> String {
        switch (self, language) {
        case (.gdpr, .dutch): "AVG"
        case (.gdpr, .english): "GDPR"
        case (.uavg, _): "UAVG"
        case (.tw, _): "Tw"
        case (.awr, _): "AWR"
        case (.ob, .dutch): "Wet OB 1968"
        case (.ob, .english): "Dutch VAT Act 1968"
        case (.bw, _): "BW"
        case (.wwft, _): "Wwft"
        case (.terms, .dutch): "Verordening 1182/71"
        case (.terms, .english): "Regulation 1182/71"
        case (.statement, .dutch): "eigen privacyverklaring"
        case (.statement, .english): "own privacy statement"
        case (.product, .dutch): "regel van het dossier"
        case (.product, .english): "rule of the record"
        }
    }
}
