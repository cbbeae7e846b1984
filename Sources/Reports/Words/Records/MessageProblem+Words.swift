import Regulation

extension MessageProblem: Worded {
    package var words: Words {
        switch self {
        case .empty: Words("onleesbaar: leeg", "unreadable: empty")
        case .noHeader: Words("onleesbaar: begint niet als een bericht", "unreadable: doesn't begin as a message does")
        case .partUnreadable: Words("een deel is onleesbaar", "a part is unreadable")
        }
    }
}
