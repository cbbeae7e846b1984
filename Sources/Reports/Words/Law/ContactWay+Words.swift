package import Regulation

extension ContactWay: Worded {
    package var words: Words {
        switch self {
        case .email: Words("e-mail", "e-mail")
        case .phone: Words("telefoon", "phone")
        case .post: Words("post", "post")
        }
    }
}
