import Regulation

extension AddressKind: Worded {
    package var words: Words {
        switch self {
        case .email: Words("e-mailadres", "e-mail address")
        case .phone: Words("telefoonnummer", "telephone number")
        }
    }
}
