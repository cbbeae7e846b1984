package import Facts
package import Regulation

extension ProcessorRegister.Values {
    /// What is due of a party, as it stands at the end of a day: its review (Article 28(1)), its agreement (Article
    /// 28(3), 26(1)), and the end of decisions on which transfers to it rest (Article 45).
    package func due(_ stream: StreamID, on day: Day, events: [Int64]) -> [DueThing] {
        func thing(_ kind: DueKind, _ day: Day) -> DueThing { DueThing(kind, on: day, about: stream, events: events) }
        switch phase {
        case .ended: return []
        case .engaged: break
        }
        var due = [thing(.partyReview, reviewDue)]
        if let agreement = agreementDue(on: day) { due.append(thing(agreement.kind, agreement.day)) }
        let lapses = content.countries(on: day).compactMap {
            TransferDestination.country($0).lapse(with: content.safeguard, since: since, seenOn: day)
        }
        if let lapse = lapses.min() { due.append(thing(.partyTransfer, lapse)) }
        return due
    }

    private func agreementDue(on day: Day) -> (kind: DueKind, day: Day)? {
        switch content.role {
        case .processor, .jointController: break
        case .independentController, .authority: return nil
        }
        // Without one no day was covered: the first of the engagement is when it had to be there.
        guard let agreement = content.agreement else { return (.agreementMissing, since) }
        if let until = agreement.until, agreement.signed != nil, agreement.covers(day) || until < day {
            return (.agreement, until)
        }
        return agreement.covers(day) ? nil : (.agreementMissing, since)
    }
}
