package import Facts

extension Alarm: Worded {
    package var words: Words {
        switch self {
        case .partMissing: Words("het deel ontbreekt", "the part is missing")
        case .keyMissing: Words("de sleutel ontbreekt", "the key is missing")
        case .epochMissing: Words("de hoofdsleutel ontbreekt", "the epoch key is missing")
        case .keyDamaged: Words("de sleutel is beschadigd", "the key is damaged")
        case .boxMalformed: Words("het deel is beschadigd", "the part is damaged")
        case .tagWrong: Words("het deel is veranderd", "the part was changed")
        case .commitmentWrong: Words("het deel is niet wat is vastgelegd", "the part is not what was recorded")
        case .contentMalformed: Words("de inhoud klopt niet", "the content is malformed")
        }
    }
}
