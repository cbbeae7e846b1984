package import Views

extension ConsentRegister.Answer: Worded {
    package var words: Words {
        switch self {
        case .given: Words("gegeven", "given")
        case .refused: Words("geweigerd", "refused")
        case .withdrawn: Words("ingetrokken", "withdrawn")
        case .optedOut: Words("afgemeld", "opted out")
        }
    }
}
