/// A provision that a finding or a refusal rests on: whose rule it is, and which.
package struct Rule: Hashable, Sendable {
    package let source: RuleSource
    /// The article in the short English form, such as `12(3)`, `6(1)(c)`, `11.7(1)`; a code for rules without articles.
    package let article: String

    package init(_ source: RuleSource, _ article: String) {
        self.source = source
        self.article = article
    }

    package static func gdpr(_ article: String) -> Rule { Rule(.gdpr, article) }
    package static func uavg(_ article: String) -> Rule { Rule(.uavg, article) }
    package static func tw(_ article: String) -> Rule { Rule(.tw, article) }
    package static func ob(_ article: String) -> Rule { Rule(.ob, article) }
    package static func awr(_ article: String) -> Rule { Rule(.awr, article) }
    /// A promise in the organisation's own privacy statement; breaking one is not always breaking the law.
    package static func statement(_ promise: String) -> Rule { Rule(.statement, promise) }
    /// A rule of the record itself, such as that nothing ends before it starts.
    package static func product(_ code: String) -> Rule { Rule(.product, code) }

    /// The rule the way lawyers cite it.
    ///
    /// In Dutch "art. 12 lid 3 AVG", in English "Art. 12(3) GDPR".
    package func citation(in language: Language) -> String {
        switch source {
        case .gdpr, .uavg, .tw, .awr, .ob, .bw, .wwft, .terms:
            switch language {
            case .dutch: "art. \(dutchArticle) \(source.name(in: language))"
            case .english: "Art. \(article) \(source.name(in: language))"
            }
        case .statement, .product:
            source.name(in: language)
        }
    }

    /// Writes `6(1)(c)` as "6 lid 1 onder c".
    private var dutchArticle: String {
        var parts = article.split(separator: "(").map { $0.last == ")" ? $0.dropLast() : $0 }
        guard !parts.isEmpty else { return article }
        var text = String(parts.removeFirst())
        for part in parts { text += (part.first?.isNumber == true ? " lid " : " onder ") + part }
        return text
    }
}
