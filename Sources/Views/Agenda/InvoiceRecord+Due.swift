package import Facts
package import Regulation

extension InvoiceRecord {
    /// When invoices may no longer be kept, as one thing for each such day.
    ///
    /// - Parameters:
    ///   - counts: How many invoices were of use last on which days.
    ///   - year: With which days financial years end.
    /// - Returns: One thing for each financial year, in any order.
    package static func due(_ counts: [(lastUse: Day, count: Int)], in year: FinancialYear) -> [DueThing] {
        var byDay: [Day: Int] = [:]
        for (last, count) in counts {
            guard let day = erasableFrom(lastUse: last, in: year) else { continue }
            byDay[day, default: 0] += count
        }
        return byDay.map { DueThing(.invoiceErasure, on: $0.key, count: $0.value) }
    }
}
