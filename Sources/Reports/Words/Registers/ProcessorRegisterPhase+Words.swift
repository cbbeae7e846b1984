package import Views

extension ProcessorRegister.Phase: Worded {
    package var words: Words {
        switch self {
        case .engaged: Words("ingeschakeld", "engaged")
        case .ended: Words("beëindigd", "ended")
        }
    }
}
