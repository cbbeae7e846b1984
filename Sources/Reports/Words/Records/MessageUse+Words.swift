import Regulation

extension MessageUse: Worded {
    package var words: Words {
        switch self {
        case .contact: Words("contact", "contact")
        case .request: Words("verzoek", "request")
        case .objection: Words("bezwaar", "objection")
        case .optOut: Words("afmelding", "opt-out")
        }
    }
}
