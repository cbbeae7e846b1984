import Facts
import Regulation

extension SubjectRule.Code: Worded {
    package var words: Words {
        switch self {
        case .clients: Words("alle klanten", "all clients")
        case .engaged: Words("klanten met een lopende opdracht", "clients with work under way")
        case .contactSince: Words("klanten met een contact sinds een dag", "clients with a contact since a day")
        case .invoicedSince: Words("klanten met een factuur sinds een dag", "clients with an invoice since a day")
        case .activity: Words("klanten bij een activiteit", "clients of an activity")
        }
    }
}

extension SubjectRule {
    /// The rule with its day.
    var phrase: Phrase {
        switch self {
        case .clients, .engaged, .activity: Phrase(code.words)
        case .contactSince(let day):
            Phrase("klanten met een contact sinds {day}", "clients with a contact since {day}", [.day: .day(day)])
        case .invoicedSince(let day):
            Phrase("klanten met een factuur sinds {day}", "clients with an invoice since {day}", [.day: .day(day)])
        }
    }
}

extension FrozenRule {
    /// Whom it named, when and where it was read.
    var phrase: Phrase {
        Phrase(
            EventText.shareRule.words,
            [
                .count: .number(count), .what: rule.phrase, .day: .day(asOf), .position: .events([position]),
            ])
    }
}
