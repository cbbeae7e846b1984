import Facts
import Regulation
import Views

extension ManagementReport: Report {
    package var document: Document {
        var blocks: [Block] = [
            .paragraph(
                Phrase(
                    ManagementText.period.words,
                    [
                        .first: .day(period.first), .last: .day(period.last),
                        .before: .day(period.previous.first), .other: .day(period.previous.last),
                    ])),
            .heading(2, ManagementText.summary), .list(summary),
            .heading(2, ManagementText.overdue), .table(overdueTable),
            .heading(2, ManagementText.decisions), .list(decisions),
            .pageBreak,
        ]
        for group in FigureGroup.allCases {
            blocks.append(.heading(2, group))
            blocks.append(.figures(caption: group.phrase, figures.group(group)))
            blocks += tables(of: group).map { .table($0) }
        }
        blocks += [
            .heading(2, ManagementText.limits), .paragraph(ManagementText.notRecordedMeans),
            .paragraph(ManagementText.recordedOnly), .paragraph(ManagementText.lawSays),
        ]
        return Document(ManagementText.title.phrase, masthead: masthead, blocks: blocks)
    }

    private var overdueTable: Table {
        Table(
            ManagementText.overdue.phrase,
            columns: [Column(.what), Column(.name), Column(.due, .date), Column(.days, .number)],
            rows: overdue.map { row in
                Table.Row([.code(row.what), .phrase(row.name), .day(row.due), .number(row.days)], events: row.events)
            }, empty: ManagementText.nothingOverdue.phrase)
    }

    private func tables(of group: FigureGroup) -> [Table] {
        switch group {
        case .requests: [byRight, byGround]
        case .consent: [byPurpose]
        case .transfers: [byMechanism]
        case .contacts: [byChannel]
        case .findings: [foundTable]
        case .register, .breaches, .retention, .processors, .statement, .governance: []
        }
    }

    private func tally<Row, Code: RawRepresentable<String> & Worded & CaseIterable & Hashable>(
        _ caption: ManagementText, _ column: ColumnName, _ rows: [Row], by code: (Row) -> Code?,
        events: (Row) -> [Int64]
    ) -> Table {
        let grouped = Dictionary(grouping: rows, by: code)
        return Table(
            caption.phrase, columns: [Column(column), Column(.count, .number)],
            rows: Code.allCases.compactMap { value in
                guard let rows = grouped[value] else { return nil }
                return Table.Row([.code(value), .number(rows.count)], events: rows.flatMap(events))
            })
    }

    private var byRight: Table {
        tally(.byRight, .right, received, by: { $0.values.receipt.right }, events: \.events)
    }

    private var byGround: Table {
        tally(.byGround, .ground, refused, by: { $0.values.ground }, events: \.events)
    }

    private var byMechanism: Table {
        tally(.byMechanism, .mechanism, transfers, by: { $0.mechanism(on: input.now.day) }, events: \.events)
    }

    private var byPurpose: Table {
        let whole = input.now.consents.filter { $0.isWhole && $0.values.purpose != nil }
        let byPurpose = Dictionary(grouping: whole) { $0.values.purpose }
        let rows = byPurpose.sorted { ($0.key?.description ?? "") < ($1.key?.description ?? "") }.map {
            purpose, lines in
            let answers = Dictionary(grouping: lines) { $0.values.answer }
            return Table.Row(
                [
                    .phrase(lines.first?.purpose?.phrase ?? HeadingText.unknown.phrase),
                    .number(answers[.given]?.count ?? 0), .number(answers[.refused]?.count ?? 0),
                    .number(answers[.withdrawn]?.count ?? 0), .number(answers[.optedOut]?.count ?? 0),
                ], events: lines.flatMap(\.events))
        }
        return Table(
            ManagementText.byPurpose.phrase,
            columns: [
                Column(.purpose), Column(.given, .number), Column(.refused, .number), Column(.withdrawn, .number),
                Column(.optedOut, .number),
            ], rows: rows)
    }

    private var byChannel: Table {
        let grouped = Dictionary(grouping: contacts) { $0.details.nature }
        return Table(
            ManagementText.byChannel.phrase,
            columns: [Column(.nature)] + Channel.allCases.map { Column($0.rawValue, $0.words, .number) },
            rows: ContactNature.allCases.compactMap { nature in
                guard let contacts = grouped[nature] else { return nil }
                let channels = Channel.allCases.map { channel in
                    Cell.number(contacts.count { $0.details.channel == channel })
                }
                return Table.Row([.code(nature)] + channels, events: contacts.flatMap(\.events))
            })
    }

    private var foundTable: Table {
        Table(
            ManagementText.found.phrase,
            columns: [
                Column(.severity), Column(.rule), Column(.what), Column(.count, .number), Column(.previous, .number),
            ],
            rows: found.map { together in
                let finding = Finding(rawValue: together.code)
                return Table.Row(
                    [
                        .code(finding?.severity), finding.map { .phrase($0.rule.phrase) } ?? .empty,
                        .phrase(finding?.phrase ?? .text(together.code)), .number(together.lines.count),
                        input.before == nil ? .phrase(HeadingText.notRecorded.phrase) : .number(together.previous),
                    ], events: together.events)
            }, empty: HeadingText.noFindings.phrase)
    }
}
