/// What only the management report says.
package enum ManagementText: String, CaseIterable, Sendable, Worded {
    case title
    case period
    case summary
    case overdue
    case nothingOverdue
    case decisions
    case noDecisions
    case byRight
    case byGround
    case byPurpose
    case byMechanism
    case byChannel
    case found
    case limits
    case notRecordedMeans
    case recordedOnly
    case lawSays

    package var words: Words {
        switch self {
        case .title: Words("Managementrapport privacy", "Privacy management report")
        case .period:
            Words(
                "Dit rapport gaat over {first} tot en met {last}. De vorige periode is {before} tot en met {other}.",
                "This report covers {first} to {last}. The previous period is {before} to {other}.")
        case .summary: Words("Samenvatting", "Summary")
        case .overdue: Words("Wat te laat is", "What is overdue")
        case .nothingOverdue: Words("Er is niets te laat.", "Nothing is overdue.")
        case .decisions: Words("Gevraagde besluiten", "Decisions asked")
        case .noDecisions: Words("Wij vragen u nu geen besluit.", "No decision is asked now.")
        case .byRight: Words("Ontvangen verzoeken per recht", "Requests received by right")
        case .byGround: Words("Afwijzingen per grond", "Refusals by ground")
        case .byPurpose: Words("Laatste antwoord per doeleinde", "Last answer by purpose")
        case .byMechanism: Words("Doorgiften per waarborg", "Transfers by mechanism")
        case .byChannel: Words("Contacten per kanaal", "Contacts by channel")
        case .found: Words("Bevindingen naar ernst en artikel", "Findings by severity and article")
        case .limits: Words("Wat dit rapport niet zegt", "What this report does not say")
        case .notRecordedMeans:
            Words(
                "Wat niet is vastgelegd, is niet geteld. Het is dus geen nul.",
                "What is not recorded is not counted. It is therefore no zero.")
        case .recordedOnly:
            Words(
                "Dit rapport kent alleen wat iemand heeft vastgelegd.",
                "This report only knows what somebody recorded.")
        case .lawSays:
            Words(
                "Een bevinding is een signaal. Of de wet is overtreden, beslist een rechter of de AP.",
                "A finding is a signal. Whether the law was broken is for a court or the authority.")
        }
    }
}
