/// The columns of tables: their names for machines and their headings for people.
package enum ColumnName: String, CaseIterable, Sendable, Worded {
    case id
    case name
    case kind
    case slug
    case role
    case email
    case phone
    case since
    case until
    case events
    case figure
    case group
    case value
    case unit
    case previous
    case target
    case state
    case count
    case what
    case day
    case days
    case left
    case due
    case position
    case occurred
    case recorded
    case event
    case actor
    case findings
    case corrects
    case purpose
    case channel
    case allowed
    case reason
    case rule
    case subject
    case eraseFrom = "erase-from"
    case person
    case answer
    case objection
    case proof
    case direction
    case nature
    case note
    case severity
    case right
    case requester
    case received
    case phase
    case outcome
    case answered
    case late
    case country
    case categories
    case agreement
    case reviewDue = "review-due"
    case recipient
    case ground
    case people
    case language
    case validFrom = "valid-from"
    case published
    case withdrawn
    case inForce = "in-force"
    case practice
    case closed
    case size
    case gaps
    case part
    case change
    case field
    case old
    case new
    case mechanism
    case given
    case refused
    case optedOut = "opted-out"
    case client
    case merged
    case other
    case otherID = "other-id"
    case number
    case amount
    case paid
    case risk
    case notified
    case told
    case effects
    case measures
    case versions
    case period
    case unconfirmed
    case retentionClass = "retention-class"
    case parts
    case documents
    case keys
    case key
    case generation
    case fingerprint
    case released
    case sender
    case topic
    case suggestion
    case reference
    case about
    case power
    case approver

    package var words: Words {
        switch self {
        case .id: Words("Nummer", "Number")
        case .name: Words("Naam", "Name")
        case .kind: Words("Soort", "Kind")
        case .slug: Words("Korte naam", "Short name")
        case .role: Words("Rol", "Role")
        case .email: Words("E-mailadres", "E-mail address")
        case .phone: Words("Telefoon", "Phone")
        case .since: Words("Vanaf", "From")
        case .until: Words("Tot en met", "Until")
        case .events: Words("Gebeurtenissen", "Events")
        case .figure: Words("Cijfer", "Figure")
        case .group: Words("Onderdeel", "Chapter")
        case .value: Words("Waarde", "Value")
        case .unit: Words("Eenheid", "Unit")
        case .previous: Words("Vorige periode", "Previous period")
        case .target: Words("Doel", "Target")
        case .state: Words("Stand", "State")
        case .count: Words("Aantal", "Count")
        case .what: Words("Wat", "What")
        case .day: Words("Dag", "Day")
        case .days: Words("Dagen te laat", "Days late")
        case .left: Words("Dagen over", "Days left")
        case .due: Words("Uiterlijk", "Due")
        case .position: Words("Gebeurtenis", "Event")
        case .occurred: Words("Wanneer", "When")
        case .recorded: Words("Vastgelegd", "Recorded")
        case .event: Words("Wat voor gebeurtenis", "Kind of event")
        case .actor: Words("Door", "By")
        case .findings: Words("Bevindingen", "Findings")
        case .corrects: Words("Corrigeert", "Corrects")
        case .purpose: Words("Waarvoor", "What for")
        case .channel: Words("Kanaal", "Channel")
        case .allowed: Words("Mag het?", "Allowed?")
        case .reason: Words("Waarom", "Why")
        case .rule: Words("Artikel", "Article")
        case .subject: Words("Onderwerp", "Subject")
        case .eraseFrom: Words("Wissen vanaf", "Erase from")
        case .person: Words("Persoon", "Person")
        case .answer: Words("Antwoord", "Answer")
        case .objection: Words("Bezwaar sinds", "Objection since")
        case .proof: Words("Bewijs", "Proof")
        case .direction: Words("Richting", "Direction")
        case .nature: Words("Aard", "Nature")
        case .note: Words("Notitie", "Note")
        case .severity: Words("Ernst", "Severity")
        case .right: Words("Recht", "Right")
        case .requester: Words("Verzoeker", "Requester")
        case .received: Words("Ontvangen", "Received")
        case .phase: Words("Fase", "Phase")
        case .outcome: Words("Besluit", "Decision")
        case .answered: Words("Beantwoord", "Answered")
        case .late: Words("Te laat", "Late")
        case .country: Words("Land", "Country")
        case .categories: Words("Welke gegevens", "Which data")
        case .agreement: Words("Overeenkomst", "Agreement")
        case .reviewDue: Words("Herzieningsdatum", "Review due")
        case .recipient: Words("Ontvanger", "Recipient")
        case .ground: Words("Grond", "Ground")
        case .people: Words("Aantal betrokkenen", "Number of people")
        case .language: Words("Taal", "Language")
        case .validFrom: Words("Geldig vanaf", "Valid from")
        case .period: Words("Periode", "Period")
        case .unconfirmed: Words("Te bevestigen", "To confirm")
        case .published: Words("Gepubliceerd", "Published")
        case .withdrawn: Words("Ingetrokken", "Withdrawn")
        case .inForce: Words("Geldt nu", "In force")
        case .practice: Words("Oefening", "Practice")
        case .closed: Words("Gesloten", "Closed")
        case .size: Words("Aantal gebeurtenissen", "Number of events")
        case .gaps: Words("Leemten", "Gaps")
        case .part: Words("Onderdeel van de activiteit", "Part of the activity")
        case .change: Words("Verandering", "Change")
        case .field: Words("Veld", "Field")
        case .old: Words("Eerder", "Before")
        case .new: Words("Nu", "Now")
        case .mechanism: Words("Waarborg", "Mechanism")
        case .given: Words("Gegeven", "Given")
        case .refused: Words("Geweigerd", "Refused")
        case .optedOut: Words("Afgemeld", "Opted out")
        case .client: Words("Klant", "Client")
        case .merged: Words("Samengevoegd uit", "Merged from")
        case .other: Words("Andere klant", "Other client")
        case .otherID: Words("Nummer van de ander", "Number of the other")
        case .number: Words("Factuurnummer", "Invoice number")
        case .amount: Words("Bedrag", "Amount")
        case .paid: Words("Betaald", "Paid")
        case .risk: Words("Risico", "Risk")
        case .notified: Words("Gemeld bij de AP", "Authority notified")
        case .told: Words("Betrokkenen ingelicht", "People told")
        case .effects: Words("Gevolgen", "Effects")
        case .measures: Words("Maatregelen", "Measures")
        case .versions: Words("Versies", "Versions")
        case .retentionClass: Words("Waarom bewaard", "Kept as")
        case .parts: Words("Onderdelen", "Parts")
        case .documents: Words("Documenten", "Documents")
        case .keys: Words("Sleutels", "Keys")
        case .key: Words("Sleutel", "Key")
        case .generation: Words("Generatie", "Generation")
        case .fingerprint: Words("Vingerafdruk", "Fingerprint")
        case .released: Words("Vrijgegeven", "Released")
        case .sender: Words("Van", "From")
        case .topic: Words("Onderwerp", "Subject")
        case .suggestion: Words("Lijkt op", "Looks like")
        case .reference: Words("Kenmerk", "Reference")
        case .about: Words("Waarover", "About")
        case .power: Words("Bevoegdheid", "Power")
        case .approver: Words("Goedgekeurd door", "Approved by")
        }
    }
}
