package import Regulation

extension ContactDirection: Worded {
    package var words: Words {
        switch self {
        case .incoming: Words("van de klant", "from the client")
        case .outgoing: Words("naar de klant", "to the client")
        }
    }
}
