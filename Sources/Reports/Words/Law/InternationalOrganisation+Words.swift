package import Regulation

extension InternationalOrganisation: Worded {
    package var words: Words {
        switch self {
        case .europeanPatentOrganisation: Words("Europese Octrooiorganisatie", "European Patent Organisation")
        }
    }
}
