import Regulation

extension ReceiptProof: Worded {
    package var words: Words {
        switch self {
        case .ownServer: Words("door uw mailserver", "by your mail server")
        case .noOwnServer:
            Words("niet bewezen: geen regel van uw mailserver", "not proven: no line by your mail server")
        case .timeUnreadable:
            Words(
                "niet bewezen: tijd van uw mailserver onleesbaar", "not proven: your mail server's time is unreadable")
        case .timeImpossible:
            Words("niet bewezen: tijd van uw mailserver kan niet", "not proven: your mail server's time can't be")
        }
    }
}
