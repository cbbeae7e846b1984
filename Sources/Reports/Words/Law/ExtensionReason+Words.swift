package import Regulation

extension ExtensionReason: Worded {
    package var words: Words {
        switch self {
        case .complexity: Words("het verzoek is complex", "the request is complex")
        case .number: Words("het zijn veel verzoeken", "there are many requests")
        }
    }
}
