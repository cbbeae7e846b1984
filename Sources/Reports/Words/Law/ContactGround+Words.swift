package import Regulation

extension ContactGround: Worded {
    package var words: Words {
        switch self {
        case .rightsAnswer: Words("u antwoordt op een verzoek", "you answer a request")
        case .answer: Words("u antwoordt op een vraag", "you answer a question")
        case .service: Words("u voert een opdracht uit", "you carry out an assignment")
        case .consent: Words("er is toestemming", "there is consent")
        case .customer: Words("het is een klant", "it is a customer")
        case .legalPerson: Words("het is een rechtspersoon", "it is a legal person")
        case .optOutRegime: Words("bellen mocht toen zonder toestemming", "calls were then allowed without consent")
        case .legitimateInterest: Words("u hebt een gerechtvaardigd belang", "you have a legitimate interest")
        }
    }
}
