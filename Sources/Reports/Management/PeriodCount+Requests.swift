import Facts
import Regulation
import Views

extension PeriodCount {
    var received: [RequestLine] { input.requests.filter { period.contains($0.values.received) } }

    var open: [RequestLine] { input.requests.filter { $0.isOpen(on: day) } }

    var answered: [RequestLine] {
        input.requests.filter { $0.values.answered.map(period.contains) ?? false }
    }

    /// Those answered in the period of which something was denied.
    var refused: [RequestLine] { answered.filter { $0.values.outcome?.denies ?? false } }

    func isDueSoon(_ request: RequestLine) -> Bool {
        guard let due = request.values.due, !request.values.isSuspended else { return false }
        return day <= due && due <= day.adding(days: Self.soon)
    }

    /// Recipients who have yet to be told, of requests that were decided (Article 19).
    var untold: Counted {
        let waiting = input.requests.filter { $0.values.received <= day && $0.values.untold > 0 }
        return (.count(waiting.reduce(0) { $0 + $1.values.untold }), waiting.flatMap(\.events))
    }

    /// The days from receipt to answer that so many percent of the answers took at most: the nearest rank.
    func days(percentile: Int) -> Counted {
        let known = answered.filter { !$0.values.isReceiptUnknown }
        let days = known.compactMap { request in
            request.values.answered.map { request.values.received.days(until: $0) }
        }.sorted()
        guard !days.isEmpty else { return (.notApplicable, []) }
        let rank = (days.count * percentile + 99) / 100
        return (.days(days[max(rank, 1) - 1]), known.flatMap(\.events))
    }

    /// A "yes" to a purpose that stands.
    var active: [ConsentLine] {
        standing.consents.filter { $0.isWhole && $0.values.answer == .given && $0.values.objected == nil }
    }
}
