extension AgreementState: Worded {
    package var words: Words {
        switch self {
        case .notNeeded: Words("niet nodig", "not needed")
        case .valid: Words("geldig", "valid")
        case .missing: Words("ontbreekt", "missing")
        case .unsigned: Words("niet ondertekend", "not signed")
        case .notYet: Words("geldt nog niet", "not yet in force")
        case .expired: Words("verlopen", "expired")
        }
    }
}
