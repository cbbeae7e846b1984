package import Regulation

extension KeepingReason: Worded {
    package var words: Words {
        switch self {
        case .administration: Words("administratie voor de Belastingdienst", "records for the tax authority")
        case .runningRequest: Words("een verzoek dat nog loopt", "a request that is being dealt with")
        case .later: Words("vastgelegd na de goedkeuring", "recorded after the approval")
        }
    }
}
