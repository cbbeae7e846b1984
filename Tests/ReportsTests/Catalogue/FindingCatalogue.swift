import Regulation
import Reports

/// The page `Documentation/Findings.md`, made from the code.
enum FindingCatalogue {
    static var page: String {
        opening + findings + gaps + bars + refusals
    }

    private static let opening = """
        # Findings, gaps and refusals

        <!-- Made by FindingCatalogueTests from the code. Run it with DOSSIER_WRITE_GOLDEN=1 to write it anew. -->

        Three things can be said about what somebody wants to record. The codes stand in entries and in JSON and never
        change.

        - A **finding** goes with a fact: it was recorded, and this is what the law or the own statement says about it.
        - A **gap** is something that the register should say and does not. It is allowed, and listed until it is
          filled.
        - A **refusal** means that nothing was recorded. A *fact* is refused only where it cannot be told so, such as on
          a day that has not come yet. A *decision about to be taken* is refused where a finding of severity `law` would
          go with it, or where the client may not be contacted. An answer that is late is never refused for being late.


        """

    private static var findings: String {
        table(
            "Findings",
            """
            Severity: `law` is a likely breach of law, `statement` a breach of the organisation's own statement, lawful
            or not, and `gap` something missing or not fitting together.
            """,
            ["code", "severity", "rule", "says", "zegt"],
            Finding.allCases.map {
                ["`\($0.code)`", $0.severity.rawValue, cited($0.rule), $0.words.english, $0.words.dutch]
            })
    }

    private static var gaps: String {
        table(
            "Gaps", "Of the organisation, its activities and its processors.", ["code", "rule", "says", "zegt"],
            Gap.allCases.map { ["`\($0.code)`", cited($0.rule), $0.words.english, $0.words.dutch] })
    }

    private static var bars: String {
        table(
            "Bars to contact",
            """
            Why somebody may not be contacted. A decision to do so all the same is refused with
            `contact-not-allowed:` and the code; contact that was made all the same raises the finding.
            """,
            ["code", "rule", "says", "finding"],
            ContactBar.allCases.map {
                ["`\($0.rawValue)`", cited($0.rule), $0.words.english, "`\($0.finding.code)`"]
            })
    }

    private static var refusals: String {
        table(
            "Refusals",
            """
            `unlawful:` is followed by the code of a finding, `contact-not-allowed:` by that of a bar. A rule of the
            record is not law: it keeps the record from contradicting itself. What stands in braces depends on the case.
            """,
            ["code", "rule", "says", "zegt"],
            Refusal.examples.map { refusal in
                let code = refusal.code.split(separator: ":").first.map(String.init) ?? refusal.code
                let words = template(of: refusal.phrase)
                guard code != refusal.code else {
                    return ["`\(code)`", cited(refusal.rule), words.english, words.dutch]
                }
                return ["`\(code):…`", "that of the finding or bar", words.english, words.dutch]
            })
    }

    /// The words before values are put in their places.
    private static func template(of phrase: Phrase) -> Words {
        switch phrase {
        case .filled(let words, _): words
        case .text, .number, .tenths, .money, .day, .moment, .span, .duration, .events, .joined: Words("", "")
        }
    }

    private static func cited(_ rule: Rule) -> String {
        switch rule.source {
        case .statement, .product: "\(rule.citation(in: .english)), `\(rule.article)`"
        case .gdpr, .uavg, .tw, .awr, .ob, .bw, .wwft, .terms: rule.citation(in: .english)
        }
    }

    private static func table(_ title: String, _ remark: String, _ head: [String], _ rows: [[String]]) -> String {
        let lines = ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
        return "## \(title)\n\n\(remark)\n\n" + lines.joined(separator: "\n") + "\n" + (title == "Refusals" ? "" : "\n")
    }
}
