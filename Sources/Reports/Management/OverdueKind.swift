/// What can be overdue.
package enum OverdueKind: String, CaseIterable, Sendable, Worded {
    case request
    case activityReview = "activity-review"
    case partyReview = "party-review"
    case agreement
    case formerClient = "former-client"

    package var words: Words {
        switch self {
        case .request: Words("antwoord op een verzoek", "answer to a request")
        case .activityReview: Words("herziening van een activiteit", "review of an activity")
        case .partyReview: Words("herziening van een verwerker", "review of a processor")
        case .agreement: Words("nieuwe verwerkersovereenkomst", "new processor agreement")
        case .formerClient: Words("wissing van een oud-klant", "erasure of a former client")
        }
    }
}
