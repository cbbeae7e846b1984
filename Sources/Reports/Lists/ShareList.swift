import Facts
import Regulation

/// The disclosures that took place, newest first.
package struct ShareList: Report {
    package let masthead: Masthead
    package let shares: [ShareLine]

    package init(masthead: Masthead, shares: [ShareLine]) {
        self.masthead = masthead
        self.shares = shares.sorted { ($1.day, $1.stream) < ($0.day, $0.stream) }
    }

    package var document: Document {
        Document(HeadingText.shares.phrase, masthead: masthead, blocks: [.table(table)])
    }

    package var table: Table {
        Table(
            HeadingText.shares.phrase,
            columns: [
                Column(.id, .identifier), Column(.occurred, .date), Column(.recipient), Column(.purpose),
                Column(.categories),
                Column(.ground), Column(.country), Column(.people, .number), Column(.agreement), Column(.findings),
            ],
            rows: shares.map { share in
                let findings = share.findings.map { Finding(rawValue: $0)?.phrase ?? .text($0) }
                return Table.Row(
                    [
                        .text(share.stream.description), .occurrence(share.occurred),
                        .phrase(share.recipient?.phrase ?? HeadingText.undeclaredParty.phrase),
                        .text(share.activity),
                        share.categories.isEmpty ? .empty : .phrase(.list(share.categories.map(\.phrase))),
                        .code(share.content.ground), share.destination.map { .code($0.code, $0.words) } ?? .empty,
                        share.content.people.map { .number($0) } ?? .empty, .code(share.agreement),
                        findings.isEmpty ? .empty : .phrase(.sentences(findings)),
                    ], events: share.events)
            })
    }

    package var json: JSON {
        .array(
            shares.map { share in
                [
                    "id": .identifier(share.stream), "occurred": .occurrence(share.occurred), "day": .day(share.day),
                    "recipient": .identifier(share.content.recipient), "recipientName": .text(share.recipient),
                    "activity": .identifier(share.content.activity), "activityName": .text(share.activity),
                    "categories": .array(
                        zip(share.content.categories, share.categories).map { category, name in
                            ["id": .identifier(category), "name": name.json]
                        }),
                    "agreement": .code(share.agreement),
                    "covered": .bool(share.agreement?.covers ?? false), "ground": .code(share.content.ground),
                    "country": .text(share.destination?.code),
                    "clients": .array(share.content.clients.map { .identifier($0) }),
                    "people": share.content.people.map { .count($0) } ?? .null,
                    "findings": .array(share.findings.map { .string($0) }), "events": .events(share.events),
                ]
            })
    }
}
