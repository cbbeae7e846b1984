package import Regulation

extension RefusalGround: Worded {
    package var words: Words {
        switch self {
        case .excessive: Words("kennelijk ongegrond of buitensporig", "manifestly unfounded or excessive")
        case .notIdentifiable:
            Words("verzoeker niet te herkennen in de gegevens", "requester not identifiable in the data")
        case .rightsOfOthers: Words("rechten van anderen", "rights of others")
        case .expression: Words("vrijheid van meningsuiting", "freedom of expression")
        case .legalObligation: Words("wettelijke bewaarplicht", "legal duty to keep")
        case .publicHealth: Words("volksgezondheid", "public health")
        case .archiving: Words("archief, onderzoek of statistiek", "archiving, research or statistics")
        case .legalClaims: Words("rechtsvordering", "legal claims")
        case .notPortable: Words("niet overdraagbaar", "not portable")
        case .compellingGrounds: Words("dwingende gerechtvaardigde gronden", "compelling legitimate grounds")
        case .nationalSecurity: Words("nationale veiligheid", "national security")
        case .defence: Words("landsverdediging", "defence")
        case .publicSecurity: Words("openbare veiligheid", "public security")
        case .criminalOffences: Words("strafbare feiten", "criminal offences")
        case .generalInterest: Words("algemeen belang", "general public interest")
        case .judicialIndependence: Words("onafhankelijke rechter", "judicial independence")
        case .professionalEthics: Words("beroepscodes", "professional ethics")
        case .supervision: Words("toezicht", "supervision")
        case .protectionOfOthers: Words("bescherming van anderen", "protection of others")
        case .civilClaims: Words("inning van vorderingen", "enforcement of civil claims")
        }
    }
}
