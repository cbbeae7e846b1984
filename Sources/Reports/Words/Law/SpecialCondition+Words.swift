package import Regulation

extension SpecialCondition: Worded {
    package var words: Words {
        switch self {
        case .explicitConsent: Words("uitdrukkelijke toestemming", "explicit consent")
        case .employmentLaw: Words("arbeidsrecht en sociale zekerheid", "employment and social security law")
        case .vitalInterests: Words("vitaal belang", "vital interests")
        case .nonProfitBody: Words("instantie zonder winstoogmerk", "non-profit body")
        case .madePublic: Words("zelf openbaar gemaakt", "made public by the person")
        case .legalClaims: Words("rechtsvordering", "legal claims")
        case .substantialPublicInterest: Words("zwaarwegend algemeen belang", "substantial public interest")
        case .healthCare: Words("gezondheidszorg", "health care")
        case .publicHealth: Words("volksgezondheid", "public health")
        case .research: Words("archief, onderzoek of statistiek", "archiving, research or statistics")
        }
    }
}
