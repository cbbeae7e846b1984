package import Regulation

extension ClientKind.Code: Worded {
    package var words: Words {
        switch self {
        case .person: Words("persoon", "person")
        case .organisation: Words("organisatie", "organisation")
        }
    }
}
