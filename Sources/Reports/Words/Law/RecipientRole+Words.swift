package import Regulation

extension RecipientRole: Worded {
    package var words: Words {
        switch self {
        case .processor: Words("verwerker", "processor")
        case .controller: Words("zelfstandig verwerkingsverantwoordelijke", "independent controller")
        case .jointController: Words("gezamenlijk verwerkingsverantwoordelijke", "joint controller")
        case .authority: Words("overheid of toezichthouder", "public authority")
        case .internal: Words("eigen medewerkers", "own staff")
        case .category: Words("categorie van ontvangers", "category of recipients")
        }
    }
}
