package import Regulation

extension Finding: Worded {
    package var words: Words {
        switch self {
        case .statementBackdated:
            Words(
                "De verklaring zou al gelden voordat u die publiceerde.",
                "The statement was to apply before it was published.")
        case .noStatementInForce:
            Words("Sindsdien geldt er geen privacyverklaring.", "Since then no privacy statement is in force.")
        case .purposeWithoutBasis: Words("Een doeleinde heeft geen grondslag.", "A purpose has no legal basis.")
        case .specialWithoutCondition:
            Words(
                "Bijzondere persoonsgegevens hebben geen voorwaarde van artikel 9.",
                "Special category data have no condition of Article 9.")
        case .criminalWithoutAuthority:
            Words(
                "Strafrechtelijke persoonsgegevens hebben geen wettelijke basis.",
                "Criminal-offence data have no legal authority.")
        case .nationalNumberWithoutStatute:
            Words(
                "Geen wet staat dit gebruik van het BSN toe.",
                "No statute allows this use of the citizen service number.")
        case .identityCopyWithoutStatute:
            Words(
                "De reden voor de kopie van het identiteitsbewijs ontbreekt.",
                "The reason for the copy of the identity document is missing.")
        case .automatedDecisionWithoutGround:
            Words(
                "De geautomatiseerde besluitvorming heeft geen geldige grond.",
                "The automated decision-making has no valid ground.")
        case .impactAssessmentOutstanding:
            Words("De DPIA is nodig en nog niet gedaan.", "The impact assessment is required and not done yet.")
        case .activityTransferWithoutMechanism:
            Words(
                "Een doorgifte buiten de EER heeft geen geldige basis.",
                "A transfer outside the EEA has no valid mechanism.")
        case .activityTransferUndocumented:
            Words(
                "De waarborg voor een doorgifte staat niet op papier.",
                "The safeguard for a transfer is not documented.")
        case .specialDespiteStatement:
            Words(
                "Er zijn bijzondere persoonsgegevens. Uw verklaring belooft van niet.",
                "There are special category data. Your statement promises none.")
        case .profilingDespiteStatement:
            Words(
                "Er is profilering of een geautomatiseerd besluit. Uw verklaring belooft van niet.",
                "There is profiling or automated decision-making. Your statement promises none.")
        case .recipientDespiteStatement:
            Words(
                "Een ontvanger zit buiten de EU. Uw verklaring belooft van niet.",
                "A recipient is outside the EU. Your statement promises none.")
        case .agreementMissing: Words("Er is geen verwerkersovereenkomst.", "There is no processor agreement.")
        case .agreementUnsigned:
            Words("De verwerkersovereenkomst is niet ondertekend.", "The processor agreement is not signed.")
        case .agreementNotYet:
            Words("De verwerkersovereenkomst gold nog niet.", "The processor agreement was not yet in force.")
        case .agreementExpired: Words("De verwerkersovereenkomst is verlopen.", "The processor agreement has expired.")
        case .clausesMissing:
            Words(
                "In de verwerkersovereenkomst ontbreken verplichte onderdelen.",
                "Mandatory clauses are missing from the processor agreement.")
        case .arrangementMissing:
            Words(
                "De regeling met de gezamenlijke verwerkingsverantwoordelijke ontbreekt.",
                "The arrangement with the joint controller is missing.")
        case .subProcessorUnauthorised:
            Words("Voor een subverwerker gaf u geen toestemming.", "You did not authorise a sub-processor.")
        case .processorTransferWithoutMechanism:
            Words(
                "De gegevens gaan buiten de EER zonder geldige basis.",
                "The data go outside the EEA without a valid mechanism.")
        case .processorTransferUndocumented:
            Words(
                "De waarborg voor landen buiten de EER staat niet op papier.",
                "The safeguard for countries outside the EEA is not documented.")
        case .parentOutsideArea:
            Words("De moedermaatschappij zit buiten de EER.", "The parent company is outside the EEA.")
        case .processorDespiteStatement:
            Words(
                "Een verwerker werkt buiten de EU. Uw verklaring belooft van niet.",
                "A processor works outside the EU. Your statement promises none.")
        case .partyDespiteStatement:
            Words(
                "Een ontvanger werkt buiten de EU. Uw verklaring belooft van niet.",
                "A recipient works outside the EU. Your statement promises none.")
        case .undeclaredRecipient:
            Words("De ontvanger stond niet in het register.", "The recipient was not in the register.")
        case .shareWithoutAgreement:
            Words("Op die dag was er geen verwerkersovereenkomst.", "On that day there was no processor agreement.")
        case .shareAgreementExpired:
            Words(
                "Op die dag was de verwerkersovereenkomst verlopen.",
                "On that day the processor agreement had expired.")
        case .shareTransferWithoutMechanism:
            Words(
                "De gegevens gingen buiten de EER zonder geldige basis.",
                "The data went outside the EEA without a valid mechanism.")
        case .shareWithoutGround: Words("De verstrekking had geen grondslag.", "The disclosure had no legal basis.")
        case .shareWithProcessorDespiteStatement:
            Words(
                "De gegevens gingen naar een verwerker buiten de EU. Uw verklaring belooft van niet.",
                "The data went to a processor outside the EU. Your statement promises none.")
        case .shareWithRecipientDespiteStatement:
            Words(
                "De gegevens gingen naar een ontvanger buiten de EU. Uw verklaring belooft van niet.",
                "The data went to a recipient outside the EU. Your statement promises none.")
        case .shareGroundDespiteStatement:
            Words(
                "Uw verklaring belooft alleen te delen voor overeenkomst of wet.",
                "Your statement promises sharing only for contract or law.")
        case .demandWithoutPower:
            Words(
                "Er staat niet bij op welke wettelijke bevoegdheid de instantie zich beriep.",
                "The power that the authority used is not stated.")
        case .demandWithoutApprover:
            Words("Er staat niet bij wie de verstrekking goedkeurde.", "Who approved the disclosure is not stated.")
        case .demandWithoutData:
            Words(
                "Er staat niet bij welke gegevens naar de instantie gingen.",
                "Which data went to the authority is not stated.")
        case .demandTellingUnknown:
            Words(
                "Er staat niet bij of de betrokkenen zijn ingelicht, of waarom niet.",
                "Whether those concerned were told, or why not, is not stated.")
        case .clientEndedWhileServed:
            Words(
                "Er loopt nog een opdracht voor deze klant. Beëindig ook die.",
                "An assignment for this client still runs. End that too.")
        case .invoiceNumberTaken:
            Words(
                "Een andere factuur heeft dit nummer ook. Controleer of het er twee zijn.",
                "Another invoice has this number too. Check whether these are two.")
        case .paidBeforeInvoice:
            Words(
                "De betaling ligt vóór de factuurdatum. Controleer beide dagen.",
                "The payment lies before the date of the invoice. Check both days.")
        case .possibleDuplicate:
            Words("Deze klant lijkt al in het dossier te staan.", "This client seems to be on record already.")
        case .contactAfterObjection: Words("U nam contact op na een bezwaar.", "You made contact after an objection.")
        case .contactAfterOptOut: Words("U nam contact op na een afmelding.", "You made contact after an opt-out.")
        case .contactAfterWithdrawal:
            Words(
                "U nam contact op nadat de toestemming was ingetrokken.",
                "You made contact after consent was withdrawn.")
        case .contactWithoutConsent:
            Words(
                "U nam contact op zonder de nodige toestemming.",
                "You made contact without the consent that is needed.")
        case .contactAfterFollowUpTerm:
            Words(
                "U nam contact op na de termijn voor vervolgopdrachten.",
                "You made contact after the term for follow-up work.")
        case .contactForUnknownPurpose:
            Words(
                "Het doeleinde van het contact staat niet in het register.",
                "The purpose of the contact is not in the register.")
        case .contactWithoutGround:
            Words("Voor dit contact is geen opdracht vastgelegd.", "No assignment is on record for this contact.")
        case .recordedAfterErasure:
            Words(
                "Deze klant was gewist. Wat nu is vastgelegd, blijft bewaard tot u het weer wist.",
                "This client had been erased. What is recorded now is kept until you erase it again.")
        case .consentWithoutProof: Words("Van de toestemming is geen bewijs.", "There is no proof of the consent.")
        case .consentByMinor:
            Words("Een kind onder de zestien gaf zelf toestemming.", "A child under sixteen gave consent alone.")
        case .consentWithoutStatement:
            Words(
                "Er staat niet welke verklaring de persoon zag.",
                "It is not recorded which statement the person saw.")
        case .consentHarderToWithdraw:
            Words("Intrekken is moeilijker dan toestemming geven.", "Withdrawing is harder than giving consent.")
        case .consentDespiteObjection:
            Words("Er was bezwaar tegen hetzelfde doeleinde.", "There was an objection to the same purpose.")
        case .withdrawalWithoutConsent:
            Words("Er was geen toestemming om in te trekken.", "There was no consent to withdraw.")
        case .receiptVague:
            Words(
                "De dag van ontvangst is niet precies bekend. De termijn loopt vanaf de eerste dag die het kan zijn.",
                "The day of receipt is only known roughly. The term runs from the first day it can have been.")
        case .receiptUnknown:
            Words(
                "De dag van ontvangst is onbekend. Of het antwoord op tijd was, is niet te zeggen.",
                "The day of receipt is not known. Whether the answer was in time can't be said.")
        case .questionAskedLate:
            Words(
                "De vraag aan de verzoeker kwam te laat. De termijn liep door.",
                "The question to the requester came too late. The term ran on.")
        case .identityAskedAgain: Words("De identiteit was al vastgesteld.", "The identity had been verified already.")
        case .identityEvidenceExcessive:
            Words(
                "U vroeg meer bewijs van de identiteit dan nodig is.",
                "You asked for more proof of identity than is needed.")
        case .requestExtendedLate:
            Words("De verlenging kwam na de uiterste reactiedatum.", "The extension came after the due date.")
        case .requestExtendedTwice:
            Words("De termijn was al een keer verlengd.", "The term had been extended once already.")
        case .extensionUnexplained:
            Words(
                "De verzoeker hoorde niet waarom de termijn langer werd.",
                "The requester was not told why the term was extended.")
        case .refusalWithoutGround: Words("De afwijzing heeft geen grond.", "The refusal has no ground.")
        case .refusalUnexplained: Words("De afwijzing is niet uitgelegd.", "The refusal is not explained.")
        case .groundNotApplicable:
            Words("Deze grond geldt niet voor dit recht.", "This ground does not apply to this right.")
        case .marketingObjectionRefused:
            Words(
                "Een bezwaar tegen direct marketing mag u niet afwijzen.",
                "An objection to direct marketing may not be refused.")
        case .withdrawalRefused:
            Words("Het intrekken van toestemming mag u niet afwijzen.", "A withdrawal of consent may not be refused.")
        case .answeredLate:
            Words("Het antwoord kwam na de uiterste reactiedatum.", "The answer came after the due date.")
        case .answeredUndecided:
            Words("Er was geen besluit vastgelegd voor het antwoord.", "No decision was recorded before the answer.")
        case .answeredUnverified:
            Words("U gaf antwoord voordat de identiteit vaststond.", "You answered before the identity was verified.")
        case .remediesNotNamed:
            Words(
                "In het antwoord ontbreken de klacht bij de AP en de rechter.",
                "The answer does not name the complaint and the court.")
        case .closedUnanswered:
            Words("Het verzoek is afgesloten zonder antwoord.", "The request was closed without an answer.")
        case .recipientsNotNotified: Words("Niet alle ontvangers zijn ingelicht.", "Not all recipients were notified.")
        case .breachNotifiedLate:
            Words(
                "Het datalek is later dan 72 uur bij de AP gemeld, zonder reden erbij.",
                "The breach was notified to the authority after more than 72 hours, without a reason.")
        case .breachNotNotified:
            Words(
                "Het datalek gaf een risico en is niet bij de AP gemeld.",
                "The breach was a risk and was not notified to the authority.")
        case .breachNotAssessed:
            Words("Er staat niet bij hoe groot het risico was.", "It is not stated how great the risk was.")
        case .breachNotTold:
            Words(
                "Het risico was hoog, en de betrokkenen zijn niet ingelicht. De reden ontbreekt.",
                "The risk was high, and the people concerned were not told. The reason is missing.")
        case .breachUndocumented:
            Words(
                "Van het datalek ontbreken de aard, de gevolgen of de maatregelen.",
                "Nature, effects or measures of the breach are missing.")
        case .identityDocumentUnmasked:
            Words(
                "Er staat niet bij dat BSN en pasfoto op de kopie zijn afgeschermd.",
                "It is not stated that the citizen service number and photograph on the copy are masked.")
        case .identityDocumentKeptOtherwise:
            Words(
                "De kopie van het identiteitsbewijs blijft langer dan voor de controle nodig is.",
                "The copy of the identity document is kept longer than the check needs.")
        }
    }
}
