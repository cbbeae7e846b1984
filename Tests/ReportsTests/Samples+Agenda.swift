import Facts
import Reports
import Views

extension Samples {
    /// Something of every kind, late and not yet, with names that calendars must not see.
    static let agenda: Agenda = {
        var things = DueKind.allCases.enumerated().map { index, kind in
            let due = masthead.asOf.adding(days: index * 9 - 40)
            let number = UInt64(100 + index)
            return AgendaLine(
                DueThing(kind, on: due, about: stream(number), client: client, events: [Int64(index)]),
                name: .value(hostile[index]))
        }
        things.append(AgendaLine(DueThing(.invoiceErasure, on: day("2026-01-01"), count: 12)))
        things.append(AgendaLine(DueThing(.formerClient, on: day("2026-06-01"), count: 1)))
        return Agenda(
            masthead: masthead, days: 90, things: things.sorted { DueThing.precedes($0.thing, $1.thing) },
            organisation: OrganisationID(high: 0x4000, low: 0x8000_0000_0000_0009))
    }()
}
