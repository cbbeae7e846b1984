import Regulation

extension UntoldReason: Worded {
    package var words: Words {
        switch self {
        case .secrecy: Words("de wet verplicht tot geheimhouding", "the law imposes secrecy")
        case .prejudice: Words("inlichten schaadt een onderzoek", "telling would harm an investigation")
        case .statute: Words("de verstrekking staat in de wet zelf", "the law itself lays the disclosure down")
        case .disproportionate:
            Words("inlichten kan niet of kost onevenredig veel", "telling is impossible or out of proportion")
        }
    }
}
