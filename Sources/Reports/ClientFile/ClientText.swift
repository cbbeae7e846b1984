/// What only the client file says.
package enum ClientText: String, CaseIterable, Sendable, Worded {
    case title
    case historyTitle
    case who
    case kind
    case since
    case until
    case survivor
    case absorbed
    case number
    case details
    case people
    case mayContact
    case mayContactOn
    case byAddress
    case engagements
    case neverServed
    case served
    case servedSinceUnknown
    case keptUntil
    case termOver
    case consents
    case requests
    case contacts
    case findings
    case aboutTimeline
    case older

    package var words: Words {
        switch self {
        case .title: Words("Klantdossier van {name}", "Client file of {name}")
        case .historyTitle: Words("Wat er gebeurde met {name}", "What happened with {name}")
        case .who: Words("Wie is dit?", "Who is this?")
        case .kind: Words("Soort klant", "Kind of client")
        case .since: Words("In het dossier sinds", "On record since")
        case .until: Words("Klant tot en met", "Client until")
        case .survivor: Words("Samengevoegd met", "Merged into")
        case .absorbed: Words("Samengevoegd uit", "Merged from")
        case .number: Words("Nummer", "Number")
        case .details: Words("Gegevens", "Details")
        case .people: Words("Personen bij deze klant", "People at this client")
        case .mayContact: Words("Mag u contact opnemen?", "May you make contact?")
        case .mayContactOn: Words("Contact op {day}", "Contact on {day}")
        case .byAddress:
            Words(
                "Iemand met hetzelfde adres of nummer maakte bezwaar of meldde zich af. Wie dat was, staat hier niet.",
                "Somebody with the same address or number objected or opted out. That person is not on record here.")
        case .engagements: Words("Opdrachten", "Assignments")
        case .neverServed:
            Words(
                "Deze klant had nog geen opdracht. De termijn voor vervolgopdrachten loopt niet.",
                "This client had no assignment yet. The term for follow-up work does not run.")
        case .served:
            Words(
                "Er loopt een opdracht sinds {day}. De termijn begint pas na het einde.",
                "An assignment is running since {day}. The term only begins after its end.")
        case .servedSinceUnknown:
            Words(
                "Er loopt een opdracht; sinds wanneer is onbekend. De termijn begint pas na het einde.",
                "An assignment is running; since when is not known. The term only begins after its end.")
        case .keptUntil:
            Words(
                "U mag de gegevens voor vervolgopdrachten bewaren tot en met {day}.",
                "You may keep the details for follow-up work up to and including {day}.")
        case .termOver:
            Words(
                "De termijn liep tot en met {day}. De gegevens voor vervolgopdrachten moeten weg.",
                "The term ran up to and including {day}. The details for follow-up work have to go.")
        case .consents: Words("Toestemming en bezwaar", "Consent and objection")
        case .requests: Words("Verzoeken", "Requests")
        case .contacts: Words("Contacten", "Contacts")
        case .findings: Words("Bevindingen", "Findings")
        case .older:
            Words(
                "Nog {count} oudere; --limit {number} toont ze.",
                "There are {count} older ones; --limit {number} shows them.")
        case .aboutTimeline:
            Words(
                "Het nieuwste staat bovenaan. Een correctie laat ook zien wat eerder is vastgelegd.",
                "The newest comes first. A correction also shows what was recorded before.")
        }
    }
}
