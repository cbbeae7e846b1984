package import Facts

/// How long data are kept: a time from an event on, or a criterion in words (Article 13(2)(a), 30(1)(f)).
package enum RetentionTerm: Hashable, Sendable {
    case duration(CalendarDuration, from: RetentionTrigger)
    /// "As long as the complaint runs": the words are sealed.
    case criterion

    /// Makes a term of what somebody wrote down.
    ///
    /// - Throws: ``Refusal/retentionWithoutTrigger(_:)`` for a duration from nowhere: seven days after what?
    package init(
        _ duration: CalendarDuration?,
        from trigger: RetentionTrigger?,
        of retention: ElementID
    ) throws(Refusal) {
        guard let duration else {
            self = .criterion
            return
        }
        guard let trigger else { throw .retentionWithoutTrigger(retention) }
        self = .duration(duration, from: trigger)
    }

    /// The period to count with, or nothing for a criterion, which nobody can count.
    package func period(in year: FinancialYear) -> RetentionPeriod? {
        switch self {
        case .duration(let duration, .financialYearEnd):
            RetentionPeriod(duration, from: .financialYearEnd(year))
        case .duration(let duration, .collection), .duration(let duration, .lastContact),
            .duration(let duration, .endOfService), .duration(let duration, .endOfAgreement),
            .duration(let duration, .withdrawal), .duration(let duration, .closing),
            .duration(let duration, .decision):
            RetentionPeriod(duration)
        case .criterion: nil
        }
    }
}
