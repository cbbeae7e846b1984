package import Regulation

extension ImportedRecords: Worded {
    package var words: Words {
        switch self {
        case .clients: Words("klanten", "clients")
        case .contacts: Words("contacten", "contacts")
        case .consents: Words("toestemmingen en afmeldingen", "consents and opt-outs")
        case .engagements: Words("opdrachten", "assignments")
        case .invoices: Words("facturen", "invoices")
        case .requests: Words("verzoeken", "requests")
        case .breaches: Words("datalekken", "data breaches")
        case .shares: Words("verstrekkingen", "disclosures")
        }
    }
}

extension ImportedSheet: Worded {
    package var words: Words {
        switch self {
        case .records(let records): records.words
        case .register: Words("het register", "the register")
        }
    }
}
