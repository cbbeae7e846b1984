import Facts
import Regulation

/// The disclosures that took place, newest first.
package struct ShareList: Report {
    package let masthead: Masthead
    package let shares: [ShareLine]
    /// Those that recur, as they stood.
    package let recurring: [RecurringShareLine]

    package init(masthead: Masthead, shares: [ShareLine], recurring: [RecurringShareLine] = []) {
        self.masthead = masthead
        self.shares = Self.newestFirst(shares)
        self.recurring = recurring
    }

    static func newestFirst(_ shares: [ShareLine]) -> [ShareLine] {
        shares.sorted { ($1.day, $1.stream) < ($0.day, $0.stream) }
    }

    package var document: Document {
        var blocks: [Block] = [.table(table)]
        if !recurring.isEmpty { blocks += [.heading(2, HeadingText.recurringShares), .table(recurringTable)] }
        return Document(HeadingText.shares.phrase, masthead: masthead, blocks: blocks)
    }

    package var table: Table { Self.table(shares) }

    /// Disclosures as a table.
    static func table(_ shares: [ShareLine]) -> Table {
        Table(
            HeadingText.shares.phrase,
            columns: [
                Column(.id, .identifier), Column(.occurred, .date), Column(.period), Column(.recipient),
                Column(.purpose), Column(.categories), Column(.ground), Column(.country), Column(.people, .number),
                Column(.agreement), Column(.reference), Column(.note), Column(.findings),
            ],
            rows: shares.map { share in
                let findings = share.findings.map { Finding(rawValue: $0)?.phrase ?? .text($0) }
                return Table.Row(
                    [
                        .text(share.stream.description), .occurrence(share.occurred),
                        share.period.map { .text($0.description) } ?? .empty,
                        .phrase(share.recipient?.phrase ?? HeadingText.undeclaredParty.phrase),
                        .text(share.activity),
                        share.categories.isEmpty ? .empty : .phrase(.list(share.categories.map(\.phrase))),
                        .code(share.content.ground), share.destination.map { .code($0.code, $0.words) } ?? .empty,
                        share.content.peopleKnown.map { .number($0) } ?? .empty, .code(share.agreement),
                        .text(share.reference), .text(share.note),
                        findings.isEmpty ? .empty : .phrase(.sentences(findings)),
                    ], events: share.events)
            })
    }

    private var recurringTable: Table {
        Table(
            HeadingText.recurringShares.phrase,
            columns: [
                Column(.id, .identifier), Column(.recipient), Column(.ground), Column(.period),
                Column(.since, .date), Column(.until, .date), Column(.unconfirmed),
            ],
            rows: recurring.map { share in
                Table.Row(
                    [
                        .text(share.stream.description),
                        .phrase(share.recipient?.phrase ?? HeadingText.undeclaredParty.phrase),
                        .code(share.arrangement.content.ground), .phrase(Phrase(share.arrangement.every.words)),
                        .day(share.since), .day(share.until),
                        share.unconfirmed.isEmpty
                            ? .empty : .phrase(.list(share.unconfirmed.map { .text($0.period.description) })),
                    ], events: share.events)
            })
    }

    package var json: JSON { .array(shares.map(Self.json) + recurring.map(Self.json)) }

    static func json(_ share: ShareLine) -> JSON {
        [
            "id": .identifier(share.stream), "occurred": .occurrence(share.occurred), "day": .day(share.day),
            "period": .text(share.period?.description), "recurring": .bool(false),
            "reference": .text(share.reference), "note": .text(share.note),
            "recipient": .identifier(share.content.recipient), "recipientName": .text(share.recipient),
            "activity": .identifier(share.content.activity), "activityName": .text(share.activity),
            "categories": .array(
                zip(share.content.categories, share.categories).map { category, name in
                    ["id": .identifier(category), "name": name.json]
                }),
            "agreement": .code(share.agreement),
            "covered": .bool(share.agreement?.covers ?? false), "ground": .code(share.content.ground),
            "country": .text(share.destination?.code),
            "clients": .array(share.content.subjects.clients.map { .identifier($0) }),
            "subjects": share.content.subjects.json, "demand": demand(share),
            "people": share.content.peopleKnown.map { .count($0) } ?? .null,
            "findings": .array(share.findings.map { .string($0) }), "events": .events(share.events),
        ]
    }

    static func json(_ share: RecurringShareLine) -> JSON {
        let content = share.arrangement.content
        return [
            "id": .identifier(share.stream), "recurring": .bool(true),
            "recipient": .identifier(content.recipient), "recipientName": .text(share.recipient),
            "ground": .code(content.ground), "every": .code(share.arrangement.every),
            "continuous": .bool(share.arrangement.isContinuous), "since": .day(share.since),
            "until": .day(share.until), "reference": .text(share.reference), "note": .text(share.note),
            "subjects": content.subjects.json,
            "unconfirmed": .array(share.unconfirmed.map(\.json)), "nothing": .array(share.empty.map(\.json)),
            "events": .events(share.events),
        ]
    }

    /// What is on record of the demand of an authority.
    private static func demand(_ share: ShareLine) -> JSON {
        guard let demand = share.content.demand else { return .null }
        let (reason, from): (UntoldReason?, Day?) =
            switch demand.telling {
            case .notStated, .told: (nil, nil)
            case .untold(let reason, let from): (reason, from)
            }
        return [
            "power": .text(share.power), "powerStated": .bool(demand.powerStated),
            "approver": .text(share.approver), "told": .bool(demand.telling == .told || share.told != nil),
            "toldOn": .day(share.told), "untold": .code(reason), "tellFrom": .day(from),
        ]
    }
}
