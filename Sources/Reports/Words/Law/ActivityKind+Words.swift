package import Regulation

extension ActivityKind: Worded {
    package var words: Words {
        switch self {
        case .controller: Words("als verwerkingsverantwoordelijke", "as controller")
        case .processor: Words("als verwerker", "as processor")
        }
    }
}
