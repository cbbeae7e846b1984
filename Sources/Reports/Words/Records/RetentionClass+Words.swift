package import Facts

extension RetentionClass: Worded {
    package var words: Words {
        switch self {
        case .relation: Words("wie de klant is", "who the client is")
        case .contact: Words("wat er is gezegd of geschreven", "what was said or written")
        case .engagement: Words("de opdracht", "the assignment")
        case .invoice: Words("de facturen", "the invoices")
        case .consent: Words("het bewijs van toestemming en bezwaar", "the proof of consent and objection")
        case .request: Words("het verzoekdossier", "the file of the request")
        case .identity: Words("de identiteitscontrole", "the identity check")
        case .register: Words("de eigen teksten in het register", "the own texts in the register")
        case .staff: Words("wie iets vastlegde of besloot", "who recorded or decided")
        }
    }
}
