package import Views

extension ActivityRegister.Phase: Worded {
    package var words: Words {
        switch self {
        case .planned: Words("gepland", "planned")
        case .running: Words("loopt", "running")
        case .ended: Words("beëindigd", "ended")
        }
    }
}
