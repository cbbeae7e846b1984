package import Regulation

extension ContactNature: Worded {
    package var words: Words {
        switch self {
        case .information: Words("informatie", "information")
        case .service: Words("dienstverlening", "service")
        case .billing: Words("facturen", "billing")
        case .followUp: Words("vervolgopdracht", "follow-up work")
        case .marketing: Words("andere direct marketing", "other direct marketing")
        case .request: Words("verzoek van een betrokkene", "rights request")
        case .other: Words("overig", "other")
        }
    }
}
