extension FigureName: Worded {
    package var words: Words {
        switch self {
        case .activities: Words("Verwerkingsactiviteiten", "Processing activities")
        case .activitiesComplete: Words("Activiteiten die volledig zijn", "Activities that are complete")
        case .activitiesReviewOverdue:
            Words("Activiteiten met een verlopen herzieningsdatum", "Activities past their review date")
        case .activitiesWithoutBasis: Words("Activiteiten zonder grondslag", "Activities without a legal basis")
        case .activitiesWithoutRetention:
            Words("Activiteiten zonder bewaartermijn", "Activities without a retention period")
        case .activitiesWithoutAssessment:
            Words(
                "Activiteiten zonder belangenafweging of besluit over een DPIA",
                "Activities without a balancing test or a decision on an assessment")
        case .impactAssessmentsOutstanding:
            Words("DPIA's die nog gedaan moeten worden", "Impact assessments still to be done")
        case .registerChanges: Words("Wijzigingen in het register", "Changes to the register")
        case .requestsReceived: Words("Ontvangen verzoeken", "Requests received")
        case .requestsOpen: Words("Open verzoeken", "Open requests")
        case .requestsDueSoon: Words("Verzoeken met nog hoogstens 7 dagen", "Requests due within 7 days")
        case .requestsOverdue: Words("Verzoeken die te laat zijn", "Overdue requests")
        case .requestsInTime: Words("Antwoorden op tijd", "Answers in time")
        case .requestsMedianDays: Words("Dagen tot het antwoord, mediaan", "Days to the answer, median")
        case .requestsSlowDays: Words("Dagen tot het antwoord, 95% binnen", "Days to the answer, 95% within")
        case .requestsExtended: Words("Verzoeken met een verlenging", "Requests with an extension")
        case .requestsRefused:
            Words("Verzoeken die geheel of deels zijn afgewezen", "Requests refused in full or in part")
        case .requestsPaused:
            Words("Verzoeken met een vraag aan de verzoeker", "Requests with a question to the requester")
        case .recipientsToNotify: Words("Ontvangers die u nog moet inlichten", "Recipients still to be notified")
        case .complaints: Words("Klachten bij de AP", "Complaints to the authority")
        case .breaches: Words("Datalekken", "Data breaches")
        case .breachesInTime: Words("Datalekken binnen 72 uur gemeld", "Breaches notified within 72 hours")
        case .breachActions: Words("Open maatregelen na datalekken", "Open actions after breaches")
        case .consentsActive: Words("Geldige toestemmingen", "Valid consents")
        case .consentsGiven: Words("Gegeven toestemmingen", "Consents given")
        case .consentsWithdrawn: Words("Ingetrokken toestemmingen", "Consents withdrawn")
        case .optOuts: Words("Afmeldingen", "Opt-outs")
        case .objections: Words("Bezwaren", "Objections")
        case .consentsWithoutProof: Words("Toestemmingen zonder bewijs", "Consents without proof")
        case .consentsExpired: Words("Verlopen toestemmingen", "Expired consents")
        case .withdrawalDays: Words("Dagen om een intrekking te verwerken", "Days to process a withdrawal")
        case .formerClientsKept:
            Words(
                "Oud-klanten met gegevens na de bewaartermijn",
                "Former clients with details past the retention period")
        case .holds: Words("Bewaarblokkades", "Legal holds")
        case .erasures: Words("Uitgevoerde wissingen", "Erasures done")
        case .webLogAge: Words("Leeftijd van het oudste toegangslog", "Age of the oldest access log")
        case .backupAge: Words("Leeftijd van de oudste back-up", "Age of the oldest backup")
        case .processors: Words("Verwerkers", "Processors")
        case .processorsWithAgreement:
            Words("Verwerkers met een geldige overeenkomst", "Processors with a valid agreement")
        case .processorsOutsideUnion: Words("Verwerkers die buiten de EU werken", "Processors working outside the EU")
        case .processorsOutsideArea: Words("Verwerkers die buiten de EER werken", "Processors working outside the EEA")
        case .agreementsExpiring:
            Words("Overeenkomsten die binnen 90 dagen aflopen", "Agreements that end within 90 days")
        case .subProcessorsUnauthorised:
            Words(
                "Verwerkers met een subverwerker zonder uw toestemming",
                "Processors with an unauthorised sub-processor")
        case .processorReviewsOverdue:
            Words("Verwerkers met een verlopen herzieningsdatum", "Processors past their review date")
        case .processorAudits: Words("Controles bij verwerkers", "Audits at processors")
        case .transfers: Words("Doorgiften buiten de EER", "Transfers outside the EEA")
        case .transfersWithoutMechanism: Words("Doorgiften zonder geldige basis", "Transfers without a valid mechanism")
        case .adequacyLapsing:
            Words(
                "Doorgiften waarvan het besluit binnen 90 dagen vervalt",
                "Transfers whose decision lapses within 90 days")
        case .shares: Words("Verstrekkingen", "Disclosures")
        case .sharesWithFindings: Words("Verstrekkingen met een bevinding", "Disclosures with a finding")
        case .clients: Words("Klanten in het dossier", "Clients on record")
        case .contacts: Words("Contacten", "Contacts")
        case .contactsWithFindings: Words("Contacten met een bevinding", "Contacts with a finding")
        case .statementAge: Words("Leeftijd van de geldende privacyverklaring", "Age of the privacy statement in force")
        case .findingsStatement: Words("Afwijkingen van de eigen verklaring", "Breaches of the own statement")
        case .promisesChecked: Words("Gecontroleerde beloften", "Promises checked")
        case .findingsLaw:
            Words("Bevindingen van mogelijke overtredingen van de wet", "Findings of likely breaches of law")
        case .findingsGap: Words("Bevindingen van leemten", "Findings of gaps")
        case .assessments: Words("Uitgevoerde DPIA's", "Impact assessments done")
        case .accessReads: Words("Inzagen in gegevens van klanten", "Reads of client data")
        case .training: Words("Medewerkers met een afgeronde training", "Staff who completed training")
        case .verification: Words("Controles van het grootboek", "Verifications of the ledger")
        }
    }
}
