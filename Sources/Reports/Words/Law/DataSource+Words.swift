package import Regulation

extension DataSource: Worded {
    package var words: Words {
        switch self {
        case .subject: Words("van de betrokkene zelf", "from the data subject")
        case .thirdParty: Words("van een derde", "from a third party")
        case .observed: Words("door waarneming", "by observation")
        case .publicSource: Words("uit een openbare bron", "from a public source")
        }
    }
}
