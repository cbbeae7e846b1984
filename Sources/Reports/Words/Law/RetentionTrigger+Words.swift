package import Regulation

extension RetentionTrigger: Worded {
    package var words: Words {
        switch self {
        case .collection: Words("het verzamelen", "collection")
        case .lastContact: Words("het laatste contact", "the last contact")
        case .endOfService: Words("het einde van de dienstverlening", "the end of service")
        case .endOfAgreement: Words("het einde van de overeenkomst", "the end of the agreement")
        case .financialYearEnd: Words("het einde van het boekjaar", "the end of the financial year")
        case .withdrawal: Words("het intrekken van de toestemming", "the withdrawal of consent")
        case .closing: Words("het afsluiten", "closing")
        case .decision: Words("het besluit", "the decision")
        }
    }
}
