package import Views

extension RegisterName: Worded {
    package var words: Words {
        switch self {
        case .activity: Words("verwerkingsactiviteiten", "processing activities")
        case .client: Words("klanten", "clients")
        case .consent: Words("toestemmingen", "consents")
        case .contact: Words("contacten", "contacts")
        case .disclosure: Words("verstrekkingen per klant", "disclosures by client")
        case .document: Words("documenten", "documents")
        case .engagement: Words("opdrachten", "assignments")
        case .finding: Words("bevindingen", "findings")
        case .invoice: Words("facturen", "invoices")
        case .message: Words("berichten", "messages")
        case .person: Words("personen", "people")
        case .processor: Words("verwerkers", "processors")
        case .recurrence: Words("terugkerende verstrekkingen", "recurring disclosures")
        case .request: Words("verzoeken", "requests")
        case .settings: Words("instellingen", "settings")
        case .share: Words("verstrekkingen", "disclosures")
        case .statement: Words("privacyverklaringen", "privacy statements")
        }
    }
}
