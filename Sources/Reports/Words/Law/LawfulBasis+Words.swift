package import Regulation

extension LawfulBasis: Worded {
    package var words: Words {
        switch self {
        case .consent: Words("toestemming", "consent")
        case .contract: Words("uitvoering van een overeenkomst", "performance of a contract")
        case .legalObligation: Words("wettelijke verplichting", "legal obligation")
        case .vitalInterests: Words("vitaal belang", "vital interests")
        case .publicTask: Words("taak van algemeen belang of openbaar gezag", "public task")
        case .legitimateInterests: Words("gerechtvaardigd belang", "legitimate interests")
        }
    }
}
