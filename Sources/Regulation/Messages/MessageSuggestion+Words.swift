import Foundation

extension MessageSuggestion {
    /// So much of a text is looked through, in characters: what somebody wants stands above what they quote.
    private static let looked = 20_000

    /// What a subject and a text suggest, in the order of the cases.
    ///
    /// It is a hint for whoever reads the message: words mean other things too.
    package static func suggestions(subject: String, text: String) -> [MessageSuggestion] {
        let words = folded("\(subject)\n\(withoutQuotes(text))")
        return allCases.filter { suggestion in
            suggestion.phrases.contains { words.contains(" \($0)") }
                // Whoever answers with one word has said it all.
                || suggestion == .optOut && [" stop ", " afmelden ", " unsubscribe "].contains(words)
        }
    }

    /// Beginnings of words, as inflections vary; Dutch and English.
    private var phrases: [String] {
        switch self {
        case .optOut:
            [
                "afmeld", "meld mij af", "meld me af", "uitschrijv", "schrijf mij uit", "schrijf me uit", "unsubscri",
                "opt out", "geen mail meer", "geen e mail meer", "geen mails meer", "geen reclame", "geen nieuwsbrie",
                "stop met mail", "stop met het sturen", "no more mail", "no more e mail", "stop emailing",
                "stop mailing", "stop sending", "remove me from",
            ]
        case .objection:
            ["bezwaar", "recht van verzet", "objection", "i object", "article 21", "artikel 21", "art 21"]
        case .withdrawal:
            ["trek mijn toestemming", "toestemming in te trekken", "intrekking van", "withdraw my consent"]
        case .access:
            [
                "inzage", "inzageverzoek", "welke gegevens", "kopie van mijn gegevens", "access request",
                "subject access", "access to my", "copy of my data", "copy of my personal", "article 15", "artikel 15",
                "art 15", "dsar",
            ]
        case .rectification:
            ["rectificatie", "gegevens kloppen niet", "gegevens te verbeteren", "rectif", "article 16", "artikel 16"]
        case .erasure:
            [
                "verwijder", "wis mijn", "wissen van mijn", "gegevens te wissen", "recht op vergetelheid",
                "delete my", "erase my", "erasure", "right to be forgotten", "article 17", "artikel 17", "art 17",
            ]
        case .restriction: ["beperking van de verwerking", "restriction of processing", "article 18", "artikel 18"]
        case .portability:
            ["overdraagbaarheid", "dataportabiliteit", "data portability", "article 20", "artikel 20", "art 20"]
        case .complaint:
            ["klacht", "autoriteit persoonsgegevens", "complaint", "data protection authority"]
        case .right: ["avg", "gdpr", "privacyrecht", "privacyverzoek", "data subject request"]
        }
    }

    /// A text without the lines of the message that it answers.
    private static func withoutQuotes(_ text: String) -> String {
        text.prefix(looked).split(separator: "\n").filter { !$0.hasPrefix(">") }.joined(separator: "\n")
    }

    /// Words in small letters without diacritics, with one space before, between and behind them.
    private static func folded(_ text: String) -> String {
        let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "en"))
        return " " + folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
}
