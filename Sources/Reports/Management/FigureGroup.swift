/// The chapters of the management report.
package enum FigureGroup: String, CaseIterable, Sendable, Worded {
    case register
    case requests
    case breaches
    case consent
    case retention
    case processors
    case transfers
    case contacts
    case statement
    case findings
    case governance

    package var words: Words {
        switch self {
        case .register: Words("Verwerkingsregister", "Processing register")
        case .requests: Words("Verzoeken van betrokkenen", "Rights requests")
        case .breaches: Words("Datalekken", "Data breaches")
        case .consent: Words("Toestemming en bezwaar", "Consent and objection")
        case .retention: Words("Bewaren en wissen", "Retention and erasure")
        case .processors: Words("Verwerkers", "Processors")
        case .transfers: Words("Doorgiften en verstrekkingen", "Transfers and disclosures")
        case .contacts: Words("Klanten en contacten", "Clients and contacts")
        case .statement: Words("Privacyverklaring", "Privacy statement")
        case .findings: Words("Bevindingen", "Findings")
        case .governance: Words("Organisatie en controle", "Organisation and control")
        }
    }
}
