package import Regulation

extension PersonRole: Worded {
    package var words: Words {
        switch self {
        case .contact: Words("contactpersoon", "contact person")
        case .representative: Words("wettelijk vertegenwoordiger", "legal representative")
        case .owner: Words("eigenaar", "owner")
        }
    }
}
