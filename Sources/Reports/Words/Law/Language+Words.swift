package import Regulation

extension Language: Worded {
    package var words: Words {
        switch self {
        case .dutch: Words("Nederlands", "Dutch")
        case .english: Words("Engels", "English")
        }
    }
}
