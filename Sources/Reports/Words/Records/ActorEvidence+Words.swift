package import Facts

extension ActorEvidence: Worded {
    package var words: Words {
        switch self {
        case .stated: Words("naam opgegeven", "name stated")
        case .account: Words("account van de computer", "computer account")
        case .login: Words("ingelogd", "logged in")
        case .token: Words("toegangscode", "token")
        }
    }
}
