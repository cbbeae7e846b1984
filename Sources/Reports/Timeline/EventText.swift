/// One sentence for each thing that can happen.
package enum EventText: String, CaseIterable, Sendable, Worded {
    case organisationCreated
    case organisationChanged
    case actorIntroduced
    case statementPublished
    case statementWithdrawn
    case activityDeclared
    case activityChanged
    case activityReviewed
    case activityEnded
    case processorDeclared
    case processorChanged
    case processorReviewed
    case processorEnded
    case shareRecorded
    case shareArranged
    case shareConfirmed
    case nothingShared
    case shareStopped
    case clientsListed
    case subjectsTold
    case shareRule
    case shareCount
    case clientRecorded
    case clientChanged
    case personAdded
    case personChanged
    case personLeft
    case clientEnded
    case clientMerged
    case clientAbsorbed
    case clientSplit
    case clientReleased
    case clientErased
    case personErased
    case engagementStarted
    case engagementEnded
    case invoiceRecorded
    case invoiceAmount
    case invoicePaid
    case contactIncoming
    case contactOutgoing
    case contactPerson
    case contactPurpose
    case consentGiven
    case consentRefused
    case consentWithdrawn
    case optedOut
    case objected
    case objectionLifted
    case saidBy
    case requestReceived
    case requestReceivedSometime
    case identityAsked
    case identityVerified
    case clarificationAsked
    case clarificationAnswered
    case requestExtended
    case requestDecided
    case decisionGround
    case answered
    case answeredLate
    case recipientNotified
    case requestClosed
    case breachRecorded
    case importBegun
    case importFinished
    case documentAdded
    case documentVersionAdded
    case documentLinked
    case erasureRequested
    case erasureApproved
    case erasureWithdrawn
    case erasureCovered
    case keysDestroyed
    case erasureCompleted
    case erasureRepeated
    case partRedacted
    case holdPlaced
    case holdPlacedUntil
    case holdReleased
    case ledgerRestored
    case ledgerClosed
    case messageReceived
    case messageFiled
    case messageDiscarded
    case mailServerDeclared
    case mailServerEnded
    case corrected
    case retracted
    case believed
    case correctedBy
    case retractedBy
    case replaced
    case replacedWhole
    case recordedLater
    case note
    case reason
    case finding
    case notUnderstood

    package var words: Words {
        switch self {
        case .organisationCreated: Words("De organisatie is aangemaakt.", "The organisation was created.")
        case .organisationChanged:
            Words("De gegevens van de organisatie zijn gewijzigd.", "The data of the organisation were changed.")
        case .actorIntroduced:
            Words("Een medewerker is bekend gemaakt ({what}).", "A staff member was introduced ({what}).")
        case .statementPublished:
            Words(
                "Een privacyverklaring ({what}) is gepubliceerd en geldt vanaf {day}.",
                "A privacy statement ({what}) was published and applies from {day}.")
        case .statementWithdrawn: Words("De privacyverklaring is ingetrokken.", "The privacy statement was withdrawn.")
        case .activityDeclared:
            Words(
                "De activiteit kwam in het register ({what}), vanaf {day}.",
                "The activity was entered in the register ({what}), from {day}.")
        case .activityChanged: Words("De activiteit is gewijzigd: {what}.", "The activity was changed: {what}.")
        case .activityReviewed: Words("De activiteit is herzien.", "The activity was reviewed.")
        case .activityEnded: Words("De activiteit is beëindigd.", "The activity was ended.")
        case .processorDeclared:
            Words("De partij kwam in het register als {what}.", "The party was entered in the register as {what}.")
        case .processorChanged: Words("De partij is gewijzigd: {what}.", "The party was changed: {what}.")
        case .processorReviewed: Words("De partij is herzien.", "The party was reviewed.")
        case .processorEnded: Words("De samenwerking met de partij is beëindigd.", "The work with the party was ended.")
        case .shareRecorded:
            Words("U verstrekte gegevens aan {name} ({reason}).", "You disclosed data to {name} ({reason}).")
        case .shareArranged:
            Words(
                "U verstrekt steeds gegevens aan {name} ({reason}), te bevestigen per {what}.",
                "You disclose data to {name} ({reason}) again and again, to be confirmed each {what}.")
        case .shareConfirmed: Words("De verstrekking vond plaats in {what}.", "The disclosure took place in {what}.")
        case .nothingShared: Words("In {what} is niets verstrekt.", "Nothing was disclosed in {what}.")
        case .shareStopped:
            Words("De terugkerende verstrekking stopte.", "The recurring disclosure stopped.")
        case .clientsListed:
            Words("De gegevens betroffen ook {count} klanten.", "The data were about {count} clients as well.")
        case .subjectsTold: Words("De betrokkenen zijn ingelicht.", "Those concerned were told.")
        case .shareRule:
            Words(
                "Het ging om {count}: {what}, gelezen op {day} bij gebeurtenis {position}.",
                "It was about {count}: {what}, read on {day} at event {position}.")
        case .shareCount: Words("Het ging om {count} klanten.", "It was about {count} clients.")
        case .clientRecorded: Words("De klant kwam in het dossier ({what}).", "The client was recorded ({what}).")
        case .clientChanged:
            Words("Gegevens van de klant zijn gewijzigd: {what}.", "Data of the client were changed: {what}.")
        case .personAdded: Words("{person} is toegevoegd als {what}.", "{person} was added as {what}.")
        case .personChanged: Words("Van {person} is gewijzigd: {what}.", "Of {person} this changed: {what}.")
        case .personLeft: Words("{person} werkt niet meer bij deze klant.", "{person} is no longer at this client.")
        case .clientEnded: Words("De relatie met de klant eindigde.", "The relation with the client ended.")
        case .clientMerged:
            Words("De klant is samengevoegd met {client}.", "The client was merged into {client}.")
        case .clientAbsorbed:
            Words("De klant {client} is met deze samengevoegd.", "The client {client} was merged into this one.")
        case .clientSplit: Words("De klant is gesplitst van {client}.", "The client was split from {client}.")
        case .clientReleased:
            Words("De klant {client} is van deze gesplitst.", "The client {client} was split from this one.")
        case .clientErased:
            Words(
                "De gegevens waaraan deze klant te kennen is, zijn gewist.",
                "What this client is known by was erased.")
        case .personErased:
            Words("De gegevens waaraan {person} te kennen is, zijn gewist.", "What {person} is known by was erased.")
        case .engagementStarted: Words("Een opdracht begon.", "An assignment started.")
        case .engagementEnded: Words("Een opdracht eindigde.", "An assignment ended.")
        case .invoiceRecorded: Words("U stuurde een factuur.", "You sent an invoice.")
        case .invoiceAmount: Words("Het bedrag is {value}.", "The amount is {value}.")
        case .invoicePaid: Words("De factuur is betaald.", "The invoice was paid.")
        case .contactIncoming:
            Words("De klant nam contact op per {channel}: {what}.", "The client made contact by {channel}: {what}.")
        case .contactOutgoing:
            Words("U nam contact op per {channel}: {what}.", "You made contact by {channel}: {what}.")
        case .contactPerson: Words("Het contact was met {person}.", "The contact was with {person}.")
        case .contactPurpose: Words("Doeleinde: {purpose}.", "Purpose: {purpose}.")
        case .consentGiven:
            Words("Toestemming gegeven voor {purpose} ({channel}).", "Consent given for {purpose} ({channel}).")
        case .consentRefused:
            Words("Toestemming geweigerd voor {purpose} ({channel}).", "Consent refused for {purpose} ({channel}).")
        case .consentWithdrawn:
            Words("Toestemming ingetrokken voor {purpose} ({channel}).", "Consent withdrawn for {purpose} ({channel}).")
        case .optedOut: Words("Afgemeld voor {purpose} ({channel}).", "Opted out of {purpose} ({channel}).")
        case .objected: Words("Bezwaar gemaakt tegen {purpose} ({channel}).", "Objected to {purpose} ({channel}).")
        case .objectionLifted:
            Words("Bezwaar ingetrokken tegen {purpose} ({channel}).", "Objection lifted against {purpose} ({channel}).")
        case .saidBy: Words("Dat zei {person}.", "This was said by {person}.")
        case .requestReceived:
            Words(
                "Verzoek ontvangen: {right}, per {channel}. Reageer uiterlijk op {day}.",
                "Request received: {right}, by {channel}. Answer by {day}.")
        case .requestReceivedSometime:
            Words(
                "Verzoek ontvangen: {right}, per {channel}. Onbekend op welke dag, dus zonder uiterste dag.",
                "Request received: {right}, by {channel}. On which day is not known, so that no last day is.")
        case .identityAsked: Words("U vroeg wie de verzoeker is ({what}).", "You asked who the requester is ({what}).")
        case .identityVerified:
            Words(
                "De identiteit staat vast ({what}). Reageer uiterlijk op {day}.",
                "The identity was verified ({what}). Answer by {day}.")
        case .clarificationAsked:
            Words("U vroeg de verzoeker om toelichting.", "You asked the requester for clarification.")
        case .clarificationAnswered:
            Words(
                "De verzoeker gaf toelichting. Reageer uiterlijk op {day}.",
                "The requester gave clarification. Answer by {day}.")
        case .requestExtended:
            Words(
                "U verlengde de termijn: {reason}. Reageer uiterlijk op {day}.",
                "You extended the term: {reason}. Answer by {day}.")
        case .requestDecided: Words("U nam een besluit: {what}.", "You took a decision: {what}.")
        case .decisionGround: Words("Grond: {reason} ({article}).", "Ground: {reason} ({article}).")
        case .answered: Words("U beantwoordde het verzoek.", "You answered the request.")
        case .answeredLate: Words("U beantwoordde het verzoek te laat.", "You answered the request late.")
        case .recipientNotified: Words("U lichtte {name} in ({what}).", "You notified {name} ({what}).")
        case .requestClosed: Words("U sloot het verzoek af.", "You closed the request.")
        case .breachRecorded: Words("Een datalek is vastgelegd.", "A data breach was recorded.")
        case .importBegun:
            Words("Het inlezen van {what} begon ({total} rijen).", "The import of {what} began ({total} rows).")
        case .importFinished:
            Words(
                "Het inlezen is afgerond: {count} rijen vastgelegd, {number} al bekend, {other} weggelaten.",
                "The import is finished: {count} rows recorded, {number} known already, {other} left out.")
        case .documentAdded: Words("U bewaarde een document ({what}).", "You kept a document ({what}).")
        case .documentVersionAdded:
            Words("U bewaarde versie {number} van het document.", "You kept version {number} of the document.")
        case .documentLinked:
            Words("Het document hoort ook bij andere gegevens.", "The document belongs to other records as well.")
        case .erasureRequested: Words("U vroeg om te wissen: {what}.", "You asked for erasure of {what}.")
        case .erasureApproved: Words("Het wissen is goedgekeurd ({what}).", "The erasure was approved ({what}).")
        case .erasureCovered:
            Words(
                "Een ander verzoek om te wissen nam dit mee.", "Another erasure took what this one asked for.")
        case .erasureWithdrawn: Words("Het wissen gaat niet door.", "The erasure was withdrawn.")
        case .keysDestroyed: Words("Vernietigde sleutels: {count}.", "Destroyed keys: {count}.")
        case .erasureCompleted:
            Words(
                "Gewist: {count} onderdelen en {number} documenten; {total} sleutels vernietigd.",
                "Erased: {count} parts and {number} documents; {total} keys destroyed.")
        case .erasureRepeated:
            Words(
                "Opnieuw gewist, omdat een oudere kopie was teruggezet: {count} onderdelen en {number} documenten; "
                    + "{total} sleutels vernietigd.",
                "Erased again, as an older copy had been put back: {count} parts and {number} documents; "
                    + "{total} keys destroyed.")
        case .partRedacted:
            Words(
                "Onderdeel {number} van gebeurtenis {position} is eruit gehaald.",
                "Part {number} of event {position} was taken out.")
        case .holdPlaced: Words("U hield gegevens vast, tot u ze vrijgeeft.", "You held data until you release them.")
        case .holdPlacedUntil: Words("U hield gegevens vast tot en met {day}.", "You held data until {day}.")
        case .holdReleased: Words("U gaf vastgehouden gegevens vrij.", "You released data that were held.")
        case .ledgerRestored:
            Words(
                "Het grootboek is teruggezet met {count} vastleggingen; ten minste {number} latere kwamen niet terug.",
                "The ledger was restored with {count} entries; at least {number} later ones did not come back.")
        case .ledgerClosed: Words("Het grootboek is gesloten.", "The ledger was closed.")
        case .messageReceived: Words("Er kwam een bericht per mail.", "A message came by mail.")
        case .messageFiled: Words("U deelde het bericht in ({what}).", "You filed the message ({what}).")
        case .messageDiscarded:
            Words("Het bericht was niet voor u en is gewist.", "The message was not for you and was erased.")
        case .mailServerDeclared: Words("U noemde een eigen mailserver.", "You declared a mail server of your own.")
        case .mailServerEnded:
            Words("Een mailserver ontvangt niet meer voor u.", "A mail server no longer takes in your mail.")
        case .corrected:
            Words(
                "Correctie van gebeurtenis {position}. Juist is, op {day}: {what}",
                "Correction of event {position}. The truth, on {day}: {what}")
        case .retracted: Words("Gebeurtenis {position} is teruggenomen.", "Event {position} was retracted.")
        case .believed: Words("Eerder stond er, op {day}: {what}", "Before it said, on {day}: {what}")
        case .correctedBy: Words("Gecorrigeerd door gebeurtenis {position}.", "Corrected by event {position}.")
        case .retractedBy: Words("Teruggenomen door gebeurtenis {position}.", "Retracted by event {position}.")
        case .replaced:
            Words(
                "Vervangen door gebeurtenis {position}: {what}; te wissen vanaf {day}.",
                "Replaced by event {position}: {what}; erasable from {day}.")
        case .replacedWhole:
            Words(
                "Vervangen door gebeurtenis {position}: {what}; te wissen vanaf {day} "
                    + "(dossier redact {number} {value}).",
                "Replaced by event {position}: {what}; erasable from {day} (dossier redact {number} {value}).")
        case .recordedLater: Words("Vastgelegd op {day}.", "Recorded on {day}.")
        case .note: Words("Notitie: {what}", "Note: {what}")
        case .reason: Words("Reden: {reason}", "Reason: {reason}")
        case .finding: Words("Bevinding: {what} ({article})", "Finding: {what} ({article})")
        case .notUnderstood:
            Words("Deze versie kent de gebeurtenis niet ({what}).", "This release does not know the event ({what}).")
        }
    }
}
