package import Regulation

extension TransferMechanism: Worded {
    package var words: Words {
        switch self {
        case .adequacy: Words("adequaatheidsbesluit", "adequacy decision")
        case .standardClauses: Words("standaardcontractbepalingen", "standard contractual clauses")
        case .bindingRules: Words("bindende bedrijfsvoorschriften", "binding corporate rules")
        case .publicInstrument: Words("instrument tussen overheden", "instrument between public bodies")
        case .codeOfConduct: Words("gedragscode", "code of conduct")
        case .certification: Words("certificering", "certification")
        case .authorisedClauses: Words("goedgekeurde contractbepalingen", "authorised contractual clauses")
        case .derogationConsent: Words("afwijking: uitdrukkelijke toestemming", "derogation: explicit consent")
        case .derogationContract:
            Words("afwijking: overeenkomst met de betrokkene", "derogation: contract with the data subject")
        case .derogationContractForSubject:
            Words(
                "afwijking: overeenkomst in het belang van de betrokkene",
                "derogation: contract in the interest of the data subject")
        case .derogationPublicInterest: Words("afwijking: algemeen belang", "derogation: public interest")
        case .derogationLegalClaims: Words("afwijking: rechtsvordering", "derogation: legal claims")
        case .derogationVitalInterests: Words("afwijking: vitaal belang", "derogation: vital interests")
        case .derogationRegister: Words("afwijking: openbaar register", "derogation: public register")
        case .derogationCompellingInterests:
            Words("afwijking: dwingend gerechtvaardigd belang", "derogation: compelling legitimate interests")
        case .nothing: Words("niets geregeld", "nothing arranged")
        }
    }
}
