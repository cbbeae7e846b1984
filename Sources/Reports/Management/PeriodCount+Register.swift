import Facts
import Regulation
import Views

extension PeriodCount {
    var activities: [ActivityLine] { standing.current }
    var processors: [PartyLine] { standing.processors }
    var shares: [ShareLine] { input.shares.filter { period.contains($0.day) } }
    var contacts: [ContactLine] { input.contacts.filter { period.contains($0.day) } }

    func gaps(of activity: ActivityLine) -> Set<Gap> {
        Set(activity.gaps(on: day, standing.parties).map(\.gap))
    }

    func isExpiring(_ party: PartyLine) -> Bool {
        guard let until = party.values.content.agreement?.until else { return false }
        return day <= until && until <= day.adding(days: Self.horizon)
    }

    /// The transfers to places where the Regulation does not apply, by whatever fact they are known.
    var outside: [OutsideTransfer] {
        OutsideTransfers(
            parties: standing.parties, engaged: standing.engaged, activities: activities, shares: shares, on: day
        ).all
    }

    /// Whether a transfer stands today and no longer once the horizon is reached, for want of a decision.
    func lapses(_ transfer: OutsideTransfer) -> Bool {
        transfer.standing(on: day) == .allowed && transfer.standing(on: day.adding(days: Self.horizon)) == .barred
    }

    func findings(_ severity: Severity) -> [FindingLine] {
        input.findings.filter { period.contains($0.day) && $0.finding?.severity == severity }
    }

    /// Since when the newest version of the statement is the statement.
    var statementAge: Counted {
        let inForce = standing.statements.filter { $0.isStanding(on: day) }
        guard let newest = inForce.max(by: { ($0.from, $0.stream) < ($1.from, $1.stream) }) else {
            return (.notApplicable, [])
        }
        return (.days(newest.from.days(until: day)), newest.events)
    }
}
