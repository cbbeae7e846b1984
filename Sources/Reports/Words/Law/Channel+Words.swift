package import Regulation

extension Channel: Worded {
    package var words: Words {
        switch self {
        case .form: Words("formulier", "form")
        case .mail: Words("e-mail", "e-mail")
        case .phone: Words("telefoon", "phone")
        case .letter: Words("brief", "letter")
        case .meeting: Words("gesprek", "meeting")
        case .sms: Words("sms", "text message")
        }
    }
}
