/// Which rule a finding rests on, and how bad it is.
package struct Judgement: Hashable, Sendable {
    package let rule: Rule
    package let severity: Severity

    /// The law is likely broken.
    static func unlawful(_ rule: Rule) -> Judgement { Judgement(rule: rule, severity: .law) }
    /// The organisation's own statement is broken.
    static func broken(_ promise: Promise) -> Judgement { Judgement(rule: promise.rule, severity: .statement) }
    /// Something is missing or does not fit together.
    static func gap(_ rule: Rule) -> Judgement { Judgement(rule: rule, severity: .gap) }
}
