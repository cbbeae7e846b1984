package import Regulation

extension BreachRisk: Worded {
    package var words: Words {
        switch self {
        case .unlikely: Words("geen risico waarschijnlijk", "no risk likely")
        case .risk: Words("risico", "risk")
        case .high: Words("hoog risico", "high risk")
        }
    }
}
