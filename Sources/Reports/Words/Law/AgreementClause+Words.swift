package import Regulation

extension AgreementClause: Worded {
    package var words: Words {
        switch self {
        case .instructions: Words("schriftelijke instructies", "documented instructions")
        case .confidentiality: Words("geheimhouding", "confidentiality")
        case .security: Words("beveiliging", "security")
        case .subProcessors: Words("subverwerkers", "sub-processors")
        case .rightsRequests: Words("hulp bij verzoeken", "help with requests")
        case .assistance: Words("hulp bij datalekken en DPIA's", "help with breaches and assessments")
        case .deletion: Words("wissen of teruggeven", "erasure or return")
        case .audits: Words("controle", "audits")
        }
    }
}
