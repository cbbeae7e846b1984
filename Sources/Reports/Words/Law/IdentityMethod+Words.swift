package import Regulation

extension IdentityMethod: Worded {
    package var words: Words {
        switch self {
        case .knownChannel: Words("terugbellen of terugschrijven", "calling or writing back")
        case .account: Words("bekend account", "known account")
        case .sharedFacts: Words("gedeelde kennis", "shared facts")
        case .maskedDocument: Words("afgeschermde kopie", "masked copy")
        case .fullDocument: Words("volledig identiteitsbewijs", "full identity document")
        }
    }
}
