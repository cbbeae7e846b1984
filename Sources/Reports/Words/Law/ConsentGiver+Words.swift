package import Regulation

extension ConsentGiver: Worded {
    package var words: Words {
        switch self {
        case .person: Words("de betrokkene zelf", "the data subject")
        case .representative: Words("de wettelijk vertegenwoordiger", "the legal representative")
        case .minor: Words("een kind onder de zestien", "a child under sixteen")
        }
    }
}
