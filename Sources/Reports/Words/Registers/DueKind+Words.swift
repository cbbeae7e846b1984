package import Views

extension DueKind: Worded {
    package var words: Words {
        switch self {
        case .request: Words("Verzoek beantwoorden", "Answer a request")
        case .requestQuestion:
            Words(
                "Laatste dag waarop een vraag over identiteit of bedoeling de termijn stilzet",
                "Last day on which a question about identity or meaning stops the clock")
        case .requestWaiting:
            Words("Verzoek wacht op antwoord van de verzoeker", "Request waits for its requester's answer")
        case .requestRecipients: Words("Ontvangers inlichten over een verzoek", "Tell recipients about a request")
        case .message:
            Words(
                "Bericht dat op een verzoek lijkt: indelen en beantwoorden",
                "Message that looks like a request: file it, answer it")
        case .messageObjection:
            Words(
                "Bericht dat op een bezwaar of afmelding lijkt: meteen indelen",
                "Message that looks like an objection or opt-out: file it at once")
        case .activityReview: Words("Activiteit herzien", "Review an activity")
        case .activityEnd: Words("Laatste dag van een activiteit", "Last day of an activity")
        case .impactAssessment:
            Words("Gegevensbeschermingseffectbeoordeling afronden", "Finish an impact assessment")
        case .partyReview: Words("Verwerker of ontvanger herzien", "Review a processor or recipient")
        case .agreement: Words("Overeenkomst met een verwerker loopt af", "Agreement with a processor ends")
        case .agreementMissing:
            Words("Overeenkomst met een verwerker sluiten", "Conclude an agreement with a processor")
        case .transfer:
            Words(
                "Doorgifte van een activiteit verliest haar adequaatheidsbesluit",
                "Transfer of an activity loses its adequacy decision")
        case .partyTransfer:
            Words(
                "Doorgifte aan een verwerker of ontvanger verliest haar adequaatheidsbesluit",
                "Transfer to a processor or recipient loses its adequacy decision")
        case .statementStart: Words("Nieuwe privacyverklaring gaat in", "New privacy statement takes effect")
        case .statementReview: Words("Privacyverklaring nalopen", "Look through the privacy statement")
        case .invoiceErasure: Words("Facturen wissen", "Erase invoices")
        case .shareConfirmation:
            Words("Terugkerende verstrekking bevestigen", "Confirm a recurring disclosure")
        case .shareTelling:
            Words(
                "Betrokkenen inlichten over een verstrekking aan een instantie",
                "Tell those concerned of a disclosure to an authority")
        case .holdEnd: Words("Laatste dag waarop gegevens worden vastgehouden", "Last day of a hold")
        case .holdReview:
            Words("Nagaan of vasthouden nog nodig is", "Ask whether a hold is still needed")
        case .erasureApproval:
            Words("Wissen goedkeuren, bevestigen of intrekken", "Approve, confirm or withdraw an erasure")
        case .formerClient: Words("Gegevens van een oud-klant wissen", "Erase a former client's details")
        }
    }
}
