package import Regulation

extension NotificationResult: Worded {
    package var words: Words {
        switch self {
        case .sent: Words("verzonden", "sent")
        case .acknowledged: Words("bevestigd", "acknowledged")
        case .impossible: Words("onmogelijk of te veel moeite", "impossible or too much effort")
        }
    }
}
