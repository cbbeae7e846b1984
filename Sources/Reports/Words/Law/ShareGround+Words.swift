package import Regulation

extension ShareGround: Worded {
    package var words: Words {
        switch self {
        case .agreement: Words("verwerkersovereenkomst", "processor agreement")
        case .contract: Words("overeenkomst met de betrokkene", "contract with the data subject")
        case .legalObligation: Words("wettelijke verplichting", "legal obligation")
        case .consent: Words("toestemming", "consent")
        case .legitimateInterests: Words("gerechtvaardigd belang", "legitimate interests")
        case .vitalInterests: Words("vitaal belang", "vital interests")
        case .nothing: Words("geen grondslag", "no legal basis")
        }
    }
}
