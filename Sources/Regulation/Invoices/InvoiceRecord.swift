package import Facts

/// An invoice as far as rules see it: what it is for, its date, and the day on which it was paid.
package struct InvoiceRecord: Hashable, Sendable {
    package var content: InvoiceContent
    package var date: Day
    package var paid: Day?

    package init(_ content: InvoiceContent, date: Day, paid: Day? = nil) {
        self.content = content
        self.date = date
        self.paid = paid
    }

    /// The first day on which the invoice no longer has to be kept for the tax authority, once that is known.
    ///
    /// Seven years from the end of the financial year in which it was of use last (AWR art. 52(4)). An invoice that is
    /// still to be paid is of use; one that was paid in advance is so until its own date.
    package func erasableFrom(in year: FinancialYear) -> Day? {
        guard let paid else { return nil }
        return Self.erasableFrom(lastUse: max(date, paid), in: year)
    }

    /// The first day on which an invoice that was of use on a day for the last time no longer has to be kept.
    package static func erasableFrom(lastUse last: Day, in year: FinancialYear) -> Day? {
        Law.administrationTerm.value(on: last).map {
            RetentionPeriod($0, from: .financialYearEnd(year)).erasableFrom(after: last)
        }
    }
}
