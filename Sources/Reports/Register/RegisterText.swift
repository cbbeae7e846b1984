/// What only the processing register says.
package enum RegisterText: String, CaseIterable, Sendable, Worded {
    case title
    case titleController
    case titleProcessor
    case controller
    case overview
    case noActivities
    case gaps
    case noGaps
    case reviewed
    case reviewDue
    case agreementOn
    case never
    case openEnded
    case noBasis
    case assessed
    case notAssessed
    case vulnerable
    case noTransfers
    case documented
    case notDocumented
    case allData
    case keptFor
    case byCriterion
    case signedOn
    case notSigned
    case fromDay
    case untilDay
    case clausesMissing
    case authorised
    case notAuthorised
    case difference
    case noDifference
    case added
    case changed
    case ended
    case removed

    static let completeness = Counted(
        one: Words("{count} van {total} activiteiten is volledig.", "{count} of {total} activities is complete."),
        other: Words(
            "{count} van {total} activiteiten zijn volledig.", "{count} of {total} activities are complete."))
    static let reviewEvery = Counted(
        one: Words("elke maand", "every month"), other: Words("elke {count} maanden", "every {count} months"))

    package var words: Words {
        switch self {
        case .title: Words("Verwerkingsregister", "Processing register")
        case .titleController:
            Words(
                "Verwerkingsregister als verwerkingsverantwoordelijke (artikel 30 lid 1)",
                "Processing register as controller (Article 30(1))")
        case .titleProcessor:
            Words(
                "Verwerkingsregister als verwerker (artikel 30 lid 2)",
                "Processing register as processor (Article 30(2))")
        case .controller: Words("Wie is verantwoordelijk?", "Who is responsible?")
        case .overview: Words("Overzicht van de activiteiten", "Overview of the activities")
        case .noActivities:
            Words(
                "Er staan geen verwerkingsactiviteiten in het register.",
                "There are no processing activities in the register.")
        case .gaps: Words("Wat ontbreekt", "What is missing")
        case .noGaps: Words("Er ontbreekt niets.", "Nothing is missing.")
        case .reviewed: Words("Laatst herzien", "Last reviewed")
        case .reviewDue: Words("Herzieningsdatum", "Review due")
        case .agreementOn: Words("Overeenkomst op de peildatum", "Agreement on the day")
        case .never: Words("nog niet", "not yet")
        case .openEnded: Words("geen einddatum", "no end date")
        case .noBasis: Words("geen grondslag", "no legal basis")
        case .assessed: Words("belangenafweging gedaan", "balancing test done")
        case .notAssessed: Words("geen belangenafweging", "no balancing test")
        case .vulnerable: Words("kwetsbaar", "vulnerable")
        case .noTransfers: Words("geen doorgiften", "no transfers")
        case .documented: Words("op papier", "documented")
        case .notDocumented: Words("niet op papier", "not documented")
        case .allData: Words("alle gegevens", "all data")
        case .keptFor: Words("{value} na {what}", "{value} after {what}")
        case .byCriterion: Words("volgens een criterium", "by a criterion")
        case .signedOn: Words("ondertekend op {day}", "signed on {day}")
        case .notSigned: Words("niet ondertekend", "not signed")
        case .fromDay: Words("vanaf {day}", "from {day}")
        case .untilDay: Words("tot en met {day}", "until {day}")
        case .clausesMissing: Words("ontbreekt: {what}", "missing: {what}")
        case .authorised: Words("met toestemming", "authorised")
        case .notAuthorised: Words("zonder toestemming", "not authorised")
        case .difference: Words("Verschil tussen {first} en {last}", "Difference between {first} and {last}")
        case .noDifference: Words("Er is geen verschil.", "There is no difference.")
        case .added: Words("toegevoegd", "added")
        case .changed: Words("gewijzigd", "changed")
        case .ended: Words("beëindigd", "ended")
        case .removed: Words("niet meer in het register", "no longer in the register")
        }
    }
}
