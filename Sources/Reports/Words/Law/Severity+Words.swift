package import Regulation

extension Severity: Worded {
    package var words: Words {
        switch self {
        case .law: Words("mogelijke overtreding van de wet", "likely breach of law")
        case .statement: Words("afwijking van de eigen verklaring", "breach of the own statement")
        case .gap: Words("leemte", "gap")
        }
    }
}
