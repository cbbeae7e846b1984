package import Facts

extension TransferDestination {
    /// The last day on which a transfer here rests on decisions of the Commission, seen on a day (Article 45).
    ///
    /// - Parameters:
    ///   - safeguard: What was arranged for it.
    ///   - since: The first day of the transfer: a decision that had lapsed by then carried none of it.
    ///   - day: The day from which to look ahead; where nothing carries the transfer on it, the last day on which
    ///     something did.
    /// - Returns: That day; nothing where no end is known, or where something else carries it.
    package func lapse(with safeguard: TransferSafeguard?, since: Day, seenOn day: Day) -> Day? {
        switch standing(with: safeguard, on: day) {
        case .withinArea, .undocumented: return nil
        case .barred: return lastCarried(with: safeguard, since: since, before: day)
        case .allowed: break
        }
        var last = day
        while let end = AdequacyDecisions.decision(for: self, on: last)?.validTo {
            last = end.adding(days: 1)
            if standing(with: safeguard, on: last) != .allowed { return end }
        }
        return nil
    }

    private func lastCarried(with safeguard: TransferSafeguard?, since: Day, before day: Day) -> Day? {
        AdequacyDecisions.all.filter { $0.destination == self }.compactMap(\.validTo)
            .filter { since <= $0 && $0 < day && standing(with: safeguard, on: $0) == .allowed }.max()
    }
}
