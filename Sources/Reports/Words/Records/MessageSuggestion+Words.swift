import Regulation

extension MessageSuggestion: Worded {
    package var words: Words {
        switch self {
        case .optOut: Words("afmelding?", "opt-out?")
        case .objection: Words("bezwaar?", "objection?")
        case .withdrawal: Words("toestemming ingetrokken?", "consent withdrawn?")
        case .access: Words("verzoek om inzage?", "request for access?")
        case .rectification: Words("verzoek om rectificatie?", "request for rectification?")
        case .erasure: Words("verzoek om wissing?", "request for erasure?")
        case .restriction: Words("verzoek om beperking?", "request for restriction?")
        case .portability: Words("verzoek om overdracht?", "request for portability?")
        case .complaint: Words("klacht?", "complaint?")
        case .right: Words("beroep op de AVG?", "GDPR invoked?")
        }
    }
}
