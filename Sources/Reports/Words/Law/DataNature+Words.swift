package import Regulation

extension DataNature: Worded {
    package var words: Words {
        switch self {
        case .ordinary: Words("gewone persoonsgegevens", "ordinary personal data")
        case .special: Words("bijzondere persoonsgegevens", "special category data")
        case .criminal: Words("strafrechtelijke persoonsgegevens", "criminal-offence data")
        case .nationalNumber: Words("burgerservicenummer (BSN)", "citizen service number (BSN)")
        case .identityCopy: Words("kopie van een identiteitsbewijs", "copy of an identity document")
        }
    }
}
