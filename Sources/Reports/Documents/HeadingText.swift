/// What stands on every report, and the small words between.
package enum HeadingText: String, CaseIterable, Sendable, Worded {
    case organisation
    case asOf
    case knownAt
    case pleaseNote
    case reconstructed
    case nothingRecorded
    case practice
    case madeFrom
    case none
    case notStated
    case notRecorded
    case notApplicable
    case unknown
    case startUnknown
    case yes
    case no
    case allMarketing
    case everyChannel
    case undeclaredParty
    case noFindings
    case nothingFound
    case timeline
    case requests
    case clients
    case duplicates
    case parties
    case share
    case shares
    case recurringShares
    case dueShares
    case shareSubjects
    case subjectsNotNamed
    case otherSubjects
    case invoices
    case statements
    case organisations
    case documents
    case everything
    case erasures
    case holds
    case breaches
    case messages
    case waiting
    case waitingUnproven
    case discarded
    case sameMessageID

    static let andMore = Counted(
        one: Words("en nog {count}", "and {count} more"), other: Words("en nog {count}", "and {count} more"))
    static let countOfEvents = Counted(
        one: Words("{count} gebeurtenis", "{count} event"), other: Words("{count} gebeurtenissen", "{count} events"))

    package var words: Words {
        switch self {
        case .organisation: Words("Organisatie", "Organisation")
        case .asOf: Words("Peildatum", "As of")
        case .knownAt: Words("Bekend tot en met", "Known up to")
        case .pleaseNote: Words("Let op", "Please note")
        case .reconstructed:
            Words(
                "gereconstrueerd uit de import van {what} op {day}",
                "reconstructed from the import of {what} on {day}")
        case .nothingRecorded: Words("nog niets vastgelegd", "nothing recorded yet")
        case .practice:
            Words("Oefenorganisatie: alle gegevens zijn verzonnen.", "Practice organisation: all data are invented.")
        case .madeFrom:
            Words(
                "Dit rapport volgt uit de vastgelegde gebeurtenissen. Tussen haken staan hun nummers.",
                "This report follows from the recorded events. Their numbers stand in brackets.")
        case .none: Words("geen", "none")
        case .notStated: Words("niet opgegeven", "not stated")
        case .notRecorded: Words("niet vastgelegd", "not recorded")
        case .notApplicable: Words("niet van toepassing", "not applicable")
        case .unknown: Words("onbekend", "unknown")
        case .startUnknown: Words("begin onbekend", "start unknown")
        case .yes: Words("ja", "yes")
        case .no: Words("nee", "no")
        case .allMarketing: Words("alle direct marketing", "all direct marketing")
        case .everyChannel: Words("elk kanaal", "every channel")
        case .undeclaredParty: Words("een partij die niet in het register staat", "a party that is not in the register")
        case .noFindings: Words("geen bevindingen", "no findings")
        case .nothingFound: Words("Niets gevonden.", "Nothing found.")
        case .timeline: Words("Tijdlijn", "Timeline")
        case .requests: Words("Verzoeken van betrokkenen", "Rights requests")
        case .clients: Words("Klanten", "Clients")
        case .duplicates: Words("Klanten die dezelfde kunnen zijn", "Clients who may be the same")
        case .parties: Words("Verwerkers en andere ontvangers", "Processors and other recipients")
        case .share: Words("Verstrekking", "Disclosure")
        case .shares: Words("Verstrekkingen", "Disclosures")
        case .recurringShares: Words("Terugkerende verstrekkingen", "Recurring disclosures")
        case .dueShares: Words("Te doen bij verstrekkingen", "To do about disclosures")
        case .shareSubjects: Words("Wiens gegevens", "Whose data")
        case .subjectsNotNamed:
            Words("Er staat niet bij wiens gegevens het waren.", "Whose data they were is not stated.")
        case .otherSubjects:
            Words(
                "Opnieuw gelezen geeft de regel andere klanten dan bij het vastleggen.",
                "Read again, the rule names other clients than when it was recorded.")
        case .invoices: Words("Facturen", "Invoices")
        case .statements: Words("Versies van de privacyverklaring", "Versions of the privacy statement")
        case .organisations: Words("Organisaties", "Organisations")
        case .documents: Words("Documenten", "Documents")
        case .everything: Words("alles", "everything")
        case .erasures: Words("Wissen", "Erasures")
        case .holds: Words("Vastgehouden gegevens", "Holds")
        case .breaches: Words("Datalekken", "Data breaches")
        case .messages: Words("Binnengekomen mail", "Incoming mail")
        case .waiting: Words("wacht", "waiting")
        case .waitingUnproven: Words("wacht; ontvangst niet bewezen", "waiting; receipt not proven")
        case .discarded: Words("gewist: niet voor u", "erased: not for you")
        case .sameMessageID: Words("zelfde Message-ID als een ander bericht", "same Message-ID as another message")
        }
    }
}
