import Facts

extension Decided {
    /// One fact with its findings, or a refusal where it is a decision about to be taken against the law.
    ///
    /// A broken promise or a gap does not refuse a decision: it may be right to change the statement, or to begin and
    /// complete the record.
    package static func judging(
        _ event: Event,
        _ findings: [Finding],
        at moment: Moment
    ) throws(Refusal) -> [Decided] {
        switch moment.tense {
        case .happened: break
        case .deciding:
            if let worst = findings.first(where: { $0.severity == .law }) { throw .unlawful(worst) }
        }
        return [Decided(event, findings: findings)]
    }
}
