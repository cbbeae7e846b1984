package import Regulation

extension Gap: Worded {
    package var words: Words {
        switch self {
        case .contactMissing:
            Words(
                "Het e-mailadres, telefoonnummer of postadres van de organisatie ontbreekt.",
                "The organisation's e-mail address, phone number or postal address is missing.")
        case .dataProtectionOfficerNotStated:
            Words(
                "Er staat niet of u een FG hebt, of waarom niet.",
                "It is not stated whether there is a data protection officer, or why not.")
        case .purposesMissing: Words("De verwerkingsdoeleinden ontbreken.", "The purposes are missing.")
        case .basisMissing: Words("Een doeleinde heeft geen grondslag.", "A purpose has no legal basis.")
        case .obligationWithoutStatute:
            Words(
                "De wet achter de wettelijke verplichting ontbreekt.",
                "The statute behind the legal obligation is missing.")
        case .taskWithoutStatute:
            Words(
                "De wet achter de taak van algemeen belang ontbreekt.",
                "The statute behind the public task is missing.")
        case .interestNotAssessed: Words("De belangenafweging ontbreekt.", "The balancing test is missing.")
        case .conditionMissing:
            Words(
                "De voorwaarde voor bijzondere persoonsgegevens ontbreekt.",
                "The condition for special category data is missing.")
        case .subjectsMissing:
            Words("De categorieën van betrokkenen ontbreken.", "The categories of data subjects are missing.")
        case .dataMissing:
            Words("De categorieën van persoonsgegevens ontbreken.", "The categories of personal data are missing.")
        case .recipientsMissing: Words("De ontvangers ontbreken.", "The recipients are missing.")
        case .recipientNotLinked:
            Words("Deze ontvanger staat zelf niet in het register.", "This recipient is not in the register itself.")
        case .transfersNotStated:
            Words(
                "Er staat niet of er doorgiften zijn. Ook \"geen\" is een antwoord.",
                "It is not stated whether there are transfers. \"None\" is an answer too.")
        case .transferNotListed:
            Words("De doorgifte aan deze ontvanger ontbreekt.", "The transfer to this recipient is not listed.")
        case .transferMechanismMissing:
            Words("Een doorgifte heeft geen geldige basis.", "A transfer has no valid mechanism.")
        case .transferUndocumented:
            Words(
                "De waarborg voor een doorgifte staat niet op papier.",
                "The safeguard for a transfer is not documented.")
        case .retentionMissing: Words("De bewaartermijnen ontbreken.", "The retention periods are missing.")
        case .categoryWithoutRetention:
            Words(
                "Een categorie van persoonsgegevens heeft geen bewaartermijn.",
                "A category of personal data has no retention period.")
        case .measuresMissing: Words("De beveiligingsmaatregelen ontbreken.", "The security measures are missing.")
        case .impactAssessmentNotStated:
            Words("Er staat niet of een DPIA nodig is.", "It is not stated whether an impact assessment is needed.")
        case .processorEnded:
            Words(
                "Deze verwerker werkt niet meer voor u, en de activiteit noemt hem nog.",
                "This processor no longer works for you, and the activity still names it.")
        case .agreementMissing:
            Words(
                "Met deze verwerker is geen ondertekende overeenkomst van kracht.",
                "No signed agreement is in force with this processor.")
        case .agreementExpired:
            Words(
                "De overeenkomst met deze verwerker is verlopen.", "The agreement with this processor has expired.")
        case .controllersMissing: Words("De verwerkingsverantwoordelijken ontbreken.", "The controllers are missing.")
        case .processingMissing:
            Words("De categorieën van verwerkingen ontbreken.", "The categories of processing are missing.")
        case .transfersForOthersNotStated:
            Words("Er staat niet of er doorgiften zijn.", "It is not stated whether there are transfers.")
        case .measuresForOthersMissing:
            Words("De beveiligingsmaatregelen ontbreken.", "The security measures are missing.")
        case .countryMissing: Words("Het land van vestiging ontbreekt.", "The country of establishment is missing.")
        case .storageMissing: Words("Het land van opslag ontbreekt.", "The country of storage is missing.")
        }
    }
}
