package import Regulation

extension RequestRight: Worded {
    package var words: Words {
        switch self {
        case .information: Words("informatie", "information")
        case .access: Words("inzage", "access")
        case .rectification: Words("rectificatie", "rectification")
        case .erasure: Words("wissing", "erasure")
        case .restriction: Words("beperking van de verwerking", "restriction of processing")
        case .portability: Words("overdraagbaarheid", "portability")
        case .objection: Words("bezwaar", "objection")
        case .marketingObjection: Words("bezwaar tegen direct marketing", "objection to direct marketing")
        case .automatedDecision: Words("geautomatiseerde besluitvorming", "automated decision-making")
        case .consentWithdrawal: Words("intrekken van toestemming", "withdrawal of consent")
        case .complaint: Words("klacht", "complaint")
        }
    }
}
