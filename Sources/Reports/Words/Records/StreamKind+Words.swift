package import Facts

extension StreamKind: Worded {
    package var words: Words {
        switch self {
        case .organisation: Words("organisatie", "organisation")
        case .actor: Words("medewerker", "staff")
        case .statement: Words("privacyverklaring", "privacy statement")
        case .activity: Words("verwerkingsactiviteit", "processing activity")
        case .processor: Words("verwerker of ontvanger", "processor or recipient")
        case .share: Words("verstrekking", "disclosure")
        case .client: Words("klant", "client")
        case .engagement: Words("opdracht", "assignment")
        case .invoice: Words("factuur", "invoice")
        case .contact: Words("contact", "contact")
        case .consent: Words("toestemming", "consent")
        case .request: Words("verzoek", "request")
        case .document: Words("document", "document")
        case .erasure: Words("wissen", "erasure")
        case .hold: Words("vastgehouden gegevens", "hold")
        case .breach: Words("datalek", "data breach")
        case .intake: Words("import", "import")
        case .ledger: Words("grootboek", "ledger")
        case .message: Words("bericht", "message")
        case .mailServer: Words("mailserver", "mail server")
        }
    }
}
