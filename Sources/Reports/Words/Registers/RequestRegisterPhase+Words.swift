package import Views

extension RequestRegister.Phase: Worded {
    package var words: Words {
        switch self {
        case .open: Words("in behandeling", "in progress")
        case .awaiting: Words("wacht op verzoeker", "waiting for requester")
        case .decided: Words("besloten", "decided")
        case .answered: Words("beantwoord", "answered")
        case .closed: Words("afgesloten", "closed")
        }
    }
}
