package import Facts

/// That something has to be kept, though its erasure is wanted: why, and until when.
package struct KeepingDuty: Hashable, Sendable {
    package let reason: KeepingReason
    /// The first day on which it may go; none where that hangs on something that has not happened.
    package let erasableFrom: Day?

    package init(_ reason: KeepingReason, erasableFrom: Day? = nil) {
        self.reason = reason
        self.erasableFrom = erasableFrom
    }

    /// The duty to keep an invoice on a day: seven years from the end of the financial year in which it was of use
    /// last, and for as long as it is to be paid (AWR, Article 52(4)).
    package static func invoice(_ record: InvoiceRecord, in year: FinancialYear, on day: Day) -> KeepingDuty? {
        guard let erasable = record.erasableFrom(in: year) else { return KeepingDuty(.administration) }
        return erasable > day ? KeepingDuty(.administration, erasableFrom: erasable) : nil
    }

    /// The duty to keep another paper of the administration, which came about on a day.
    package static func administration(of made: Day, in year: FinancialYear, on day: Day) -> KeepingDuty? {
        guard let term = Law.administrationTerm.value(on: made) else { return nil }
        let erasable = RetentionPeriod(term, from: .financialYearEnd(year)).erasableFrom(after: made)
        return erasable > day ? KeepingDuty(.administration, erasableFrom: erasable) : nil
    }

    /// The duty to keep the file of a request until it is closed.
    package static func request(_ request: Request) -> KeepingDuty? {
        request.isOpen ? KeepingDuty(.runningRequest) : nil
    }

    /// Of two duties about one thing that which lasts longer; one without a day outlasts every day.
    package static func longer(_ one: KeepingDuty?, _ other: KeepingDuty?) -> KeepingDuty? {
        guard let one, let other else { return one ?? other }
        guard let first = one.erasableFrom else { return one }
        guard let second = other.erasableFrom else { return other }
        return first >= second ? one : other
    }
}
