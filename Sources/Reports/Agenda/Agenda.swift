package import Facts
import Regulation
import Views

/// Everything that is due, over all kinds: what is too late, what comes, and what may be thought of.
package struct Agenda: Report {
    package let masthead: Masthead
    /// How many days ahead it looks.
    package let days: Int
    /// By day.
    package let things: [AgendaLine]
    /// Whose agenda it is, for calendars that show several.
    package let organisation: OrganisationID

    package init(masthead: Masthead, days: Int, things: [AgendaLine], organisation: OrganisationID) {
        self.masthead = masthead
        self.days = days
        self.things = things
        self.organisation = organisation
    }

    /// The day for which it was asked.
    var day: Day { masthead.asOf }

    package var overdue: [AgendaLine] { things.filter { $0.thing.isOverdue(on: day) } }

    /// What is not too late, reminders apart.
    private var coming: [AgendaLine] {
        things.filter { !$0.thing.isOverdue(on: day) && !$0.thing.kind.isReminder }
    }

    private var reminders: [AgendaLine] { things.filter(\.thing.kind.isReminder) }

    package var document: Document {
        let all: [(AgendaText, [AgendaLine])] = [
            (.overdue, overdue), (.coming, coming), (.reminders, reminders),
        ]
        let shown = all.filter { $0.0 == .coming || !$0.1.isEmpty }
        return Document(
            AgendaText.title.phrase([.count: .number(days)]), masthead: masthead,
            blocks: shown.map { .table(table($1, as: $0)) })
    }

    package var table: Table { table(things, as: .coming) }

    package var json: JSON { .array(things.map(json)) }

    private func table(_ lines: [AgendaLine], as caption: AgendaText) -> Table {
        let isLate = caption == .overdue
        let distance = { (due: Day) in isLate ? due.days(until: day) : day.days(until: due) }
        return Table(
            caption.phrase,
            columns: [
                Column(.due, .date), Column(isLate ? .days : .left, .number), Column(.what), Column(.subject),
                Column(.rule),
                Column(.id, .identifier),
            ],
            rows: lines.map { line in
                Table.Row(
                    [
                        .day(line.thing.day), .number(distance(line.thing.day)), .phrase(line.what),
                        .text(line.name), .phrase(line.thing.kind.rule.phrase),
                        line.thing.about.map { .text($0.description) } ?? .empty,
                    ], events: line.thing.events)
            }, empty: AgendaText.nothing.phrase)
    }

    private func json(_ line: AgendaLine) -> JSON {
        let thing = line.thing
        return [
            "kind": .code(thing.kind), "due": .day(thing.day), "at": thing.at.map { .instant($0) } ?? .null,
            "daysLeft": .count(day.days(until: thing.day)),
            "overdue": .bool(thing.isOverdue(on: day)), "reminder": .bool(thing.kind.isReminder),
            "id": .identifier(thing.about), "client": .identifier(thing.client), "name": .text(line.name),
            "count": .count(thing.count), "rule": .string(thing.kind.rule.citation(in: .english)),
            "events": .events(thing.events),
        ]
    }
}

extension AgendaLine {
    /// What is to be done, and for how many things where it is for several.
    var what: Phrase {
        if let at = thing.at { return AgendaText.from.phrase([.what: thing.kind.phrase, .day: .moment(at)]) }
        guard thing.count > 1 || thing.about == nil else { return thing.kind.phrase }
        return AgendaText.several.phrase([.what: thing.kind.phrase, .count: .number(thing.count)])
    }
}
