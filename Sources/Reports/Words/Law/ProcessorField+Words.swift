package import Regulation

extension ProcessorField: Worded {
    package var words: Words {
        switch self {
        case .wording: Words("omschrijving", "description")
        case .role: Words("rol", "role")
        case .country: Words("land van vestiging", "country of establishment")
        case .storage: Words("land van opslag", "country of storage")
        case .access: Words("land van toegang", "country of access")
        case .parentCountry: Words("land van de moedermaatschappij", "country of the parent company")
        case .agreement: Words("overeenkomst", "agreement")
        case .safeguard: Words("passende waarborgen", "appropriate safeguards")
        case .subProcessors: Words("subverwerkers", "sub-processors")
        case .reviewMonths: Words("herziening", "review")
        }
    }
}
