package import Regulation

extension ContactBar: Worded {
    package var words: Words {
        switch self {
        case .clientUnknown: Words("deze klant staat niet in het dossier", "this client is not on record")
        case .purposeUnknown: Words("dit doeleinde staat niet in het register", "this purpose is not in the register")
        case .objected: Words("er is bezwaar gemaakt", "there is an objection")
        case .optedOut: Words("er is een afmelding", "there is an opt-out")
        case .consentWithdrawn: Words("de toestemming is ingetrokken", "consent was withdrawn")
        case .consentRefused: Words("de toestemming is geweigerd", "consent was refused")
        case .consentMissing: Words("er is geen toestemming", "there is no consent")
        case .consentUnproven: Words("van de toestemming is geen bewijs", "there is no proof of the consent")
        case .consentByMinor:
            Words("een kind onder de zestien gaf de toestemming", "a child under sixteen gave the consent")
        case .followUpTermOver:
            Words("de termijn voor vervolgopdrachten is voorbij", "the term for follow-up work is over")
        case .erased: Words("de gegevens van deze klant zijn gewist", "the data of this client were erased")
        case .neverServed: Words("er was nooit een opdracht", "there never was an assignment")
        }
    }
}
