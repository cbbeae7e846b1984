package import Regulation

extension BreachNature: Worded {
    package var words: Words {
        switch self {
        case .confidentiality: Words("vertrouwelijkheid", "confidentiality")
        case .integrity: Words("integriteit", "integrity")
        case .availability: Words("beschikbaarheid", "availability")
        }
    }
}
