import Facts
import Regulation

extension ManagementReport {
    package var json: JSON {
        [
            "report": "management", "masthead": masthead.json,
            "period": ["from": .day(period.first), "to": .day(period.last)],
            "previous": ["from": .day(period.previous.first), "to": .day(period.previous.last)],
            "summary": .array(summary.map(json)),
            "overdue": .array(
                overdue.map { row in
                    [
                        "what": .code(row.what),
                        "name": .string(row.name.text(in: Notation(.english, zone: masthead.zone))),
                        "due": .day(row.due), "days": .count(row.days),
                        "events": .events(row.events),
                    ]
                }),
            "decisions": .array(decisions.map(json)), "figures": .array(figures.all.map(\.json)),
            "findings": .array(
                found.map { together in
                    let finding = Finding(rawValue: together.code)
                    return [
                        "code": .string(together.code), "severity": .code(finding?.severity),
                        "article": .text(finding?.rule.citation(in: .english)),
                        "count": .count(together.lines.count),
                        "previous": input.before == nil ? "not-recorded" : .count(together.previous),
                        "events": .events(together.events),
                    ]
                }),
        ]
    }

    private func json(_ item: ListItem) -> JSON {
        [
            "en": .string(item.phrase.text(in: Notation(.english, zone: masthead.zone))),
            "nl": .string(item.phrase.text(in: Notation(.dutch, zone: masthead.zone))),
            "events": .events(item.events),
        ]
    }

    /// One row per figure, its value in the unit of the column beside it.
    package var table: Table {
        Table(
            ManagementText.title.phrase,
            columns: [
                Column(.group), Column(.figure), Column(.value, .number), Column(.unit), Column(.previous, .number),
                Column(.target, .number), Column(.state),
            ],
            rows: figures.all.map { figure in
                Table.Row(
                    [
                        .code(figure.name.group), .code(figure.name), figure.value.cell, .code(figure.name.unit),
                        figure.previous.cell, figure.target?.cell ?? .empty, .code(figure.state),
                    ], events: figure.events)
            })
    }
}

extension FigureValue {
    /// The bare number, in the unit of the figure.
    fileprivate var cell: Cell {
        switch self {
        case .count(let count), .days(let count): .number(count)
        case .share: .tenths(tenths ?? 0)
        case .notApplicable: .code("not-applicable", HeadingText.notApplicable.words)
        case .notRecorded: .code("not-recorded", HeadingText.notRecorded.words)
        }
    }
}

extension FigureTarget {
    fileprivate var cell: Cell {
        switch self {
        case .none: .number(0)
        case .all: .number(100)
        case .withinDays(let days): .number(days)
        }
    }
}
