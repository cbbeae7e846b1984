package import Regulation

extension DecidingPeople: Worded {
    package var words: Words {
        switch self {
        case .one:
            Words("door één persoon, die het een dag later bevestigde", "by one person, who confirmed it a day later")
        case .twoFromOneAccount:
            Words(
                "door twee namen vanuit één account; niet onafhankelijk",
                "by two names from one account; not independent")
        case .two: Words("door twee personen", "by two people")
        }
    }
}
