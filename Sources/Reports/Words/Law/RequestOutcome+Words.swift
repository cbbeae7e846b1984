package import Regulation

extension RequestOutcome: Worded {
    package var words: Words {
        switch self {
        case .granted: Words("toegewezen", "granted")
        case .partlyGranted: Words("deels toegewezen", "granted in part")
        case .refused: Words("afgewezen", "refused")
        case .notIdentified: Words("verzoeker niet vastgesteld", "requester not identified")
        case .noData: Words("geen gegevens", "no data")
        case .withdrawn: Words("ingetrokken", "withdrawn")
        case .forwarded: Words("doorgestuurd", "forwarded")
        }
    }
}
