/// What to do where a command was refused.
package enum RefusalText: String, CaseIterable, Sendable, Worded {
    case happenedInFuture
    case unlawful
    case duplicateElement
    case reviewIntervalOutOfRange
    case organisationAlreadyCreated
    case organisationNotCreated
    case practiceIsFixed
    case unknownTimeZone
    case officersOutOfRange
    case statementAlreadyPublished
    case statementNotPublished
    case statementAlreadyWithdrawn
    case activityAlreadyDeclared
    case activityNotDeclared
    case activityAlreadyEnded
    case retentionWithoutTrigger
    case retentionOfUnknownCategory
    case controllerPartsInProcessorActivity
    case processorPartsInControllerActivity
    case processorAlreadyDeclared
    case processorNotDeclared
    case processorAlreadyEnded
    case shareAlreadyRecorded
    case peopleCountOutOfRange
    case shareNotRecorded
    case shareNotRecurring
    case shareAlreadyStopped
    case otherPeriod
    case outsidePeriod
    case periodAlreadyAnswered
    case subjectsAlreadyTold
    case clientNamedTwice
    case ruleNamesNobody
    case engagementAlreadyStarted
    case engagementNotStarted
    case engagementAlreadyEnded
    case endsBeforeStart
    case invoiceAlreadyRecorded
    case invoiceNotRecorded
    case invoiceAlreadyPaid
    case engagementOfAnother
    case clientAlreadyRecorded
    case clientUnknown
    case legalFormOfPerson
    case personUnknown
    case personAlreadyLeft
    case clientAlreadyEnded
    case mergedWithItself
    case clientAlreadyMerged
    case survivorMerged
    case clientNotMerged
    case contactAlreadyRecorded
    case contactNotAllowed
    case consentOfAnother
    case purposeUnknown
    case noObjectionToLift
    case requestAlreadyReceived
    case requestNotReceived
    case requestAlreadyAnswered
    case requestAlreadyClosed
    case beforeRegulation
    case beforeReceipt
    case nothingAsked
    case answeredBeforeAsked
    case breachAlreadyRecorded
    case importAlreadyBegun
    case importNotBegun
    case documentAlreadyAdded
    case documentNotAdded
    case documentWithoutLink
    case documentOfAnotherClient
    case erasureAlreadyRequested
    case erasureNotRequested
    case erasureAlreadyApproved
    case erasureAlreadyWithdrawn
    case nothingToErase
    case requestsUnanswered
    case approverIsRequester
    case tooSoonToConfirm
    case held
    case holdAlreadyPlaced
    case holdNotPlaced
    case holdAlreadyReleased
    case consentOfErased
    case clientErased
    case erasureAlreadyCovered
    case messageAlreadyReceived
    case messageNotReceived
    case messageAlreadyFiled
    case messageDiscarded
    case mailServerNotDeclared
    case reasonMissing
    case nothingAtPosition
    case correctionAtPosition
    case alreadyRetracted

    package var words: Words {
        switch self {
        case .happenedInFuture:
            Words(
                "Vul een dag in tot en met vandaag, {last}. De dag {day} ligt in de toekomst.",
                "Enter a day up to and including today, {last}. The day {day} lies in the future.")
        case .unlawful: Words("Neem dit besluit niet zo. {what}", "Do not take this decision as it is. {what}")
        case .duplicateElement:
            Words(
                "Geef elk onderdeel een eigen nummer. Dit nummer komt twee keer voor: {number}.",
                "Give each part a number of its own. This number is there twice: {number}.")
        case .reviewIntervalOutOfRange:
            Words(
                "Kies 1 tot en met 120 maanden tussen twee herzieningen. U vroeg {number}.",
                "Choose 1 to 120 months between two reviews. You asked for {number}.")
        case .organisationAlreadyCreated:
            Words(
                "Kies een andere korte naam. Deze organisatie bestaat al.",
                "Choose another short name. This organisation exists already.")
        case .organisationNotCreated: Words("Maak eerst de organisatie aan.", "Create the organisation first.")
        case .practiceIsFixed:
            Words(
                "Maak een nieuwe organisatie aan. Oefenen en echt lopen nooit door elkaar.",
                "Create a new organisation. Practice and real never mix.")
        case .unknownTimeZone:
            Words(
                "Kies een bekende tijdzone, bijvoorbeeld Europe/Amsterdam.",
                "Choose a known time zone, for example Europe/Amsterdam.")
        case .officersOutOfRange:
            Words(
                "Vul 1 tot en met 1000 mensen in. U vulde {number} in.",
                "Enter 1 to 1000 people. You entered {number}.")
        case .statementAlreadyPublished:
            Words(
                "Publiceer een nieuwe versie. Deze versie is al gepubliceerd.",
                "Publish a new version. This version has been published already.")
        case .statementNotPublished: Words("Publiceer deze versie eerst.", "Publish this version first.")
        case .statementAlreadyWithdrawn:
            Words(
                "Corrigeer de eerdere intrekking. Deze versie is al ingetrokken op {day}.",
                "Correct the earlier withdrawal. This version was withdrawn already on {day}.")
        case .activityAlreadyDeclared:
            Words(
                "Wijzig de activiteit. Zij staat al in het register.",
                "Change the activity. It is in the register already.")
        case .activityNotDeclared:
            Words("Neem de activiteit eerst op in het register.", "Enter the activity in the register first.")
        case .activityAlreadyEnded:
            Words(
                "Neem een nieuwe activiteit op, of corrigeer het einde. Deze eindigde op {day}.",
                "Declare a new activity, or correct the end. This one ended on {day}.")
        case .retentionWithoutTrigger:
            Words(
                "Vul in wanneer de bewaartermijn begint, bijvoorbeeld na het einde van de dienstverlening.",
                "Enter when the retention period starts, for example at the end of service.")
        case .retentionOfUnknownCategory:
            Words(
                "Kies een categorie van persoonsgegevens die de activiteit noemt.",
                "Choose a category of personal data that the activity names.")
        case .controllerPartsInProcessorActivity:
            Words(
                "Laat doeleinden weg. Wie verwerkt voor een ander, bepaalt ze niet.",
                "Leave out purposes. Who processes for another does not determine them.")
        case .processorPartsInControllerActivity:
            Words(
                "Laat verwerkingsverantwoordelijken en categorieën van verwerkingen weg. Zij horen bij een verwerker.",
                "Leave out controllers and categories of processing. They belong to a processor.")
        case .processorAlreadyDeclared:
            Words("Wijzig de partij. Zij staat al in het register.", "Change the party. It is in the register already.")
        case .processorNotDeclared:
            Words("Neem de partij eerst op in het register.", "Enter the party in the register first.")
        case .processorAlreadyEnded:
            Words(
                "Neem de partij opnieuw op, of corrigeer het einde. De samenwerking eindigde op {day}.",
                "Declare the party anew, or correct the end. The work ended on {day}.")
        case .shareAlreadyRecorded:
            Words(
                "Corrigeer de verstrekking. Zij is al vastgelegd.",
                "Correct the disclosure. It has been recorded already.")
        case .peopleCountOutOfRange:
            Words(
                "Vul 1 of meer betrokkenen in, of laat het aantal weg. U vulde {number} in.",
                "Enter 1 or more people, or leave the number out. You entered {number}.")
        case .shareNotRecorded:
            Words("Leg de verstrekking eerst vast.", "Record the disclosure first.")
        case .shareNotRecurring:
            Words(
                "Deze verstrekking keert niet terug. Leg haar vast met een periode.",
                "This disclosure does not recur. Record it with a period.")
        case .shareAlreadyStopped:
            Words("De verstrekking stopte op {day}.", "The disclosure stopped on {day}.")
        case .otherPeriod:
            Words(
                "Deze verstrekking wordt per andere periode bevestigd, zoals {what}.",
                "This disclosure is confirmed for another period, such as {what}.")
        case .outsidePeriod:
            Words(
                "De dag {day} ligt buiten de periode van {first} tot en met {last}.",
                "The day {day} lies outside the period from {first} to {last}.")
        case .periodAlreadyAnswered:
            Words(
                "Over deze periode is al iets anders vastgelegd. Neem dat eerst terug.",
                "Something else was recorded about this period. Retract that first.")
        case .subjectsAlreadyTold:
            Words("De betrokkenen zijn al ingelicht op {day}.", "Those concerned were already told on {day}.")
        case .clientNamedTwice:
            Words("Noem klant {client} één keer.", "Name the client {client} once.")
        case .ruleNamesNobody:
            Words("Geen enkele klant voldoet aan deze regel.", "No client meets this rule.")
        case .engagementAlreadyStarted:
            Words(
                "Begin een nieuwe opdracht. Deze is al begonnen.",
                "Start a new assignment. This one has started already.")
        case .engagementNotStarted: Words("Begin de opdracht eerst.", "Start the assignment first.")
        case .engagementAlreadyEnded:
            Words(
                "Corrigeer het einde. De opdracht eindigde op {day}.",
                "Correct the end. The assignment ended on {day}.")
        case .endsBeforeStart:
            Words(
                "Kies een einde op of na {first}. Nu is het einde {last}.",
                "Choose an end on or after {first}. Now the end is {last}.")
        case .invoiceAlreadyRecorded:
            Words("Corrigeer de factuur. Zij is al vastgelegd.", "Correct the invoice. It has been recorded already.")
        case .invoiceNotRecorded: Words("Leg de factuur eerst vast.", "Record the invoice first.")
        case .invoiceAlreadyPaid:
            Words(
                "Corrigeer de betaling. De factuur is betaald op {day}.",
                "Correct the payment. The invoice was paid on {day}.")
        case .engagementOfAnother:
            Words("Noem een opdracht van deze klant.", "Name an assignment of this client.")
        case .clientAlreadyRecorded:
            Words("Wijzig de klant. Hij staat al in het dossier.", "Change the client. It is on record already.")
        case .clientUnknown: Words("Leg de klant eerst vast.", "Record the client first.")
        case .legalFormOfPerson:
            Words("Laat de rechtsvorm weg. Een persoon heeft er geen.", "Leave out the legal form. A person has none.")
        case .personUnknown: Words("Voeg de persoon eerst toe aan deze klant.", "Add the person to this client first.")
        case .personAlreadyLeft:
            Words(
                "Corrigeer het vertrek. De persoon vertrok op {day}.",
                "Correct the departure. The person left on {day}.")
        case .clientAlreadyEnded:
            Words(
                "Corrigeer het einde. De relatie met de klant eindigde op {day}.",
                "Correct the end. The relation with the client ended on {day}.")
        case .mergedWithItself: Words("Noem twee verschillende klanten.", "Name two different clients.")
        case .clientAlreadyMerged:
            Words(
                "Splits de klant eerst. Hij is al samengevoegd met {client}.",
                "Split the client first. It was merged into {client} already.")
        case .survivorMerged:
            Words(
                "Voeg samen met {client}. De genoemde klant is daar zelf mee samengevoegd.",
                "Merge into {client}. The client named was itself merged into that one.")
        case .clientNotMerged:
            Words("Controleer het nummer. Deze klant is niet samengevoegd.", "Check the id. This client is not merged.")
        case .contactAlreadyRecorded:
            Words("Corrigeer het contact. Het is al vastgelegd.", "Correct the contact. It has been recorded already.")
        case .contactNotAllowed: Words("Neem geen contact op: {reason}.", "Do not make contact: {reason}.")
        case .consentOfAnother:
            Words("Leg de keuze van een ander apart vast.", "Record the choice of another person separately.")
        case .purposeUnknown:
            Words("Neem het doeleinde eerst op in het register.", "Enter the purpose in the register first.")
        case .noObjectionToLift:
            Words(
                "Controleer het doeleinde en het kanaal. Er staat geen bezwaar.",
                "Check the purpose and the channel. There is no objection.")
        case .requestAlreadyReceived:
            Words(
                "Leg een nieuw verzoek apart vast. Dit verzoek is al ontvangen.",
                "Record a new request separately. This request was received already.")
        case .requestNotReceived:
            Words("Leg eerst vast dat het verzoek is ontvangen.", "Record first that the request was received.")
        case .requestAlreadyAnswered:
            Words(
                "Corrigeer het eerdere antwoord. Het verzoek is beantwoord op {day}.",
                "Correct the earlier answer. The request was answered on {day}.")
        case .requestAlreadyClosed:
            Words(
                "Leg een nieuw verzoek vast. Dit is afgesloten op {day}.",
                "Record a new request. This one was closed on {day}.")
        case .beforeRegulation:
            Words(
                "Vul een dag in vanaf {day}. Eerder bestond dit recht niet.",
                "Enter a day from {day} on. Before, this right did not exist.")
        case .beforeReceipt:
            Words(
                "Vul een dag in vanaf {day}. Toen is het verzoek ontvangen.",
                "Enter a day from {day} on. The request was received then.")
        case .nothingAsked: Words("Stel eerst een vraag aan de verzoeker.", "Ask the requester a question first.")
        case .answeredBeforeAsked:
            Words(
                "Vul een dag in vanaf {day}. Toen stelde u de vraag.",
                "Enter a day from {day} on. You asked the question then.")
        case .breachAlreadyRecorded:
            Words("Corrigeer het datalek. Het is al vastgelegd.", "Correct the breach. It has been recorded already.")
        case .importAlreadyBegun:
            Words("Begin een nieuwe import. Dit is een ander bestand.", "Begin another import. This is another file.")
        case .importNotBegun: Words("Begin de import eerst.", "Begin the import first.")
        case .documentAlreadyAdded:
            Words(
                "Voeg een nieuwe versie toe. Dit document is er al.",
                "Add a new version. This document is there already.")
        case .documentNotAdded: Words("Voeg het document eerst toe.", "Add the document first.")
        case .documentWithoutLink:
            Words("Zeg waar het document bij hoort.", "Say what the document belongs to.")
        case .documentOfAnotherClient:
            Words(
                "Voeg het voor elke klant apart toe. Een document hoort bij één klant.",
                "Add it for each client separately. A document belongs to one client.")
        case .erasureAlreadyRequested:
            Words("Kijk bij dit verzoek om te wissen. Het is er al.", "Look at this erasure. It is there already.")
        case .erasureNotRequested: Words("Vraag eerst om te wissen.", "Ask for the erasure first.")
        case .erasureAlreadyApproved:
            Words(
                "Controleer het nummer. Dit wissen is al goedgekeurd.",
                "Check the id. This erasure was approved already.")
        case .erasureAlreadyWithdrawn:
            Words(
                "Vraag opnieuw om te wissen. Dit ging niet door op {day}.",
                "Ask for the erasure again. This one was withdrawn on {day}.")
        case .nothingToErase:
            Words(
                "Controleer het nummer en de klasse. Er is niets te wissen.",
                "Check the id and the class. There is nothing to erase.")
        case .requestsUnanswered:
            Words(
                "Beantwoord en sluit eerst wat nog openstaat: {number}. Wissen neemt weg wie het vroeg en waarover het "
                    + "gaat. Voert dit wissen het verzoek van een klant uit, noem het dan met --on-request. Wie het "
                    + "toch zo wil, geeft --despite-requests.",
                "Answer and close first what is still open: {number}. Erasing takes away who asked and what it is "
                    + "about. If this erasure carries out the request of a client, name it with --on-request. Who "
                    + "wants it all the same gives --despite-requests.")
        case .approverIsRequester:
            Words(
                "Laat een ander het goedkeuren dan wie erom vroeg. Is er geen ander, leg dat dan vast met dossier "
                    + "organisation officers 1.",
                "Let another approve it than who asked for it. If there is no other, say so with dossier "
                    + "organisation officers 1.")
        case .tooSoonToConfirm:
            Words(
                "Bevestig het nog eens vanaf {day}. Wie alleen beslist, wacht een dag.",
                "Confirm it once more from {day} on. Who decides alone waits a day.")
        case .held:
            Words(
                "Geef eerst vrij wat wordt vastgehouden ({number}).", "Release what is held first ({number}).")
        case .holdAlreadyPlaced:
            Words("Houd andere gegevens apart vast. Dit is al zo.", "Place another hold separately. This one is there.")
        case .holdNotPlaced:
            Words("Controleer het nummer. Niets wordt zo vastgehouden.", "Check the id. There is no such hold.")
        case .holdAlreadyReleased:
            Words("Controleer het nummer. Dit is vrijgegeven op {day}.", "Check the id. This was released on {day}.")
        case .consentOfErased:
            Words(
                "Leg de klant opnieuw vast. Van deze is niet meer bekend wie het is: de gegevens zijn gewist.",
                "Record the client anew. Who this one is is no longer known: the data were erased.")
        case .clientErased:
            Words(
                "Leg de klant opnieuw vast. Van deze zijn de gegevens gewist ({number}).",
                "Record a new client. The data of this one were erased ({number}).")
        case .erasureAlreadyCovered:
            Words(
                "Kijk bij {number}. Daarmee is dit al gewist.", "Look at {number}. It has erased this already.")
        case .messageAlreadyReceived:
            Words("Dit bericht is al binnengekomen.", "This message has come in already.")
        case .messageNotReceived: Words("Lees het bericht eerst in.", "Import the message first.")
        case .messageAlreadyFiled:
            Words(
                "Neem met `dossier retract` eerst de indeling terug, en wat daarbij is vastgelegd als dat niet klopt. "
                    + "Het bericht is al ingedeeld.",
                "With `dossier retract`, first take back the filing, and what was recorded of it where that is wrong. "
                    + "The message has been filed already.")
        case .messageDiscarded:
            Words(
                "Vraag de afzender om het bericht opnieuw te sturen. Het is gewist.",
                "Ask the sender to send the message again. It was erased.")
        case .mailServerNotDeclared: Words("Noem de mailserver eerst.", "Declare the mail server first.")
        case .reasonMissing:
            Words("Schrijf op waarom u dit doet.", "Write down why you do this.")
        case .nothingAtPosition:
            Words(
                "Controleer het nummer. In dit dossier staat geen gebeurtenis {position}.",
                "Check the number. There is no event {position} in this stream.")
        case .correctionAtPosition:
            Words(
                "Corrigeer gebeurtenis {other}. Gebeurtenis {position} is er zelf een correctie van.",
                "Correct event {other}. Event {position} is itself a correction of it.")
        case .alreadyRetracted:
            Words(
                "Kies een andere gebeurtenis. Gebeurtenis {position} is al teruggenomen.",
                "Choose another event. Event {position} was retracted already.")
        }
    }
}
