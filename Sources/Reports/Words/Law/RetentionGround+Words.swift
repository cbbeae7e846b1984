package import Regulation

extension RetentionGround: Worded {
    package var words: Words {
        switch self {
        case .law: Words("volgens de wet", "by law")
        case .statement: Words("volgens de eigen privacyverklaring", "by the own privacy statement")
        case .agreement: Words("volgens een overeenkomst", "by agreement")
        case .criterion: Words("volgens een eigen criterium", "by a criterion of one's own")
        }
    }
}
