package import Regulation

extension PartyRole: Worded {
    package var words: Words {
        switch self {
        case .processor: Words("verwerker", "processor")
        case .independentController: Words("zelfstandig verwerkingsverantwoordelijke", "independent controller")
        case .jointController: Words("gezamenlijk verwerkingsverantwoordelijke", "joint controller")
        case .authority: Words("overheid of toezichthouder", "public authority")
        }
    }
}
