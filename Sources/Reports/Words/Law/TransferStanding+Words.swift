package import Regulation

extension TransferStanding: Worded {
    package var words: Words {
        switch self {
        case .withinArea: Words("binnen de EER", "within the EEA")
        case .allowed: Words("toegestaan", "allowed")
        case .undocumented: Words("niet op papier", "not documented")
        case .barred: Words("niet toegestaan", "not allowed")
        }
    }
}
