package import Regulation

extension ErasureGround: Worded {
    package var words: Words {
        switch self {
        case .notNeeded: Words("niet meer nodig", "no longer needed")
        case .consentWithdrawn: Words("de toestemming is ingetrokken", "consent was withdrawn")
        case .objection: Words("er is bezwaar gemaakt", "there is an objection")
        case .unlawful: Words("onrechtmatig verwerkt", "processed unlawfully")
        case .legalDuty: Words("een wettelijke plicht om te wissen", "a legal duty to erase")
        case .child: Words("gegevens van een kind", "data of a child")
        }
    }
}
