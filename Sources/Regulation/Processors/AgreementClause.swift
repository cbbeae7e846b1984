/// The subjects that an agreement with a processor covers: Article 28(3)(a) to (h).
package enum AgreementClause: String, CaseIterable, Sendable {
    case instructions = "a"
    case confidentiality = "b"
    case security = "c"
    case subProcessors = "d"
    case rightsRequests = "e"
    case assistance = "f"
    case deletion = "g"
    case audits = "h"

    package var rule: Rule { .gdpr("28(3)(\(rawValue))") }
}
