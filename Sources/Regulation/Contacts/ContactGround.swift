/// Why an approach is allowed.
package enum ContactGround: String, CaseIterable, Sendable {
    /// The answer to a rights request, which is a duty.
    case rightsAnswer = "rights-answer"
    /// The answer to somebody's question, or another message that promotes nothing.
    case answer
    /// Work under an assignment, or its bill.
    case service
    /// Prior consent that can be shown, for this purpose and channel.
    case consent
    /// A customer's details, used for one's own similar services, with a way to object in every message.
    case customer
    /// Live calls to a legal person, which the Telecommunicatiewet leaves free.
    case legalPerson = "legal-person"
    /// Live calls from before prior consent was the rule: allowed until somebody objected.
    case optOutRegime = "opt-out-regime"
    /// A letter or a conversation in the organisation's legitimate interest.
    case legitimateInterest = "legitimate-interest"

    package var rule: Rule {
        switch self {
        case .rightsAnswer: .gdpr("12(3)")
        case .answer, .service: .gdpr("6(1)(b)")
        case .consent: .gdpr("6(1)(a)")
        case .customer: .tw("11.7(4)")
        case .legalPerson, .optOutRegime: .tw("11.7(2)")
        case .legitimateInterest: .gdpr("6(1)(f)")
        }
    }
}
