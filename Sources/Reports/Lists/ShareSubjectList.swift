package import Facts
package import Regulation

/// Whose data went in one disclosure.
package struct ShareSubjectList: Report {
    package let share: StreamID
    package let period: CalendarPeriod?
    package let subjects: ShareSubjects
    /// How many people it was about, where that is known.
    package let people: Int?
    /// Those who are named, or whom the rule names at its position.
    package let clients: [StreamID]
    package let names: [StreamID: Opening<String>]
    /// Whether the rule, read again, names the same clients as when it was recorded; nothing where there is no rule.
    package let isSame: Bool?

    package init(
        share: StreamID, period: CalendarPeriod?, subjects: ShareSubjects, people: Int?, clients: [StreamID],
        names: [StreamID: Opening<String>], isSame: Bool?
    ) {
        self.share = share
        self.period = period
        self.subjects = subjects
        self.people = people
        self.clients = clients
        self.names = names
        self.isSame = isSame
    }

    package var document: Document {
        var blocks: [Block] = []
        switch subjects {
        case .ruled(let frozen):
            blocks.append(.paragraph(frozen.phrase))
            if isSame == false { blocks.append(.alert(HeadingText.otherSubjects.phrase)) }
        case .notNamed: blocks.append(.paragraph(HeadingText.subjectsNotNamed))
        case .named, .listed, .standing: break
        }
        blocks.append(.table(table))
        return Document(HeadingText.shareSubjects.phrase, masthead: nil, blocks: blocks)
    }

    package var table: Table {
        Table(
            HeadingText.shareSubjects.phrase, columns: [Column(.id, .identifier), Column(.name)],
            rows: clients.map { client in
                Table.Row([.text(client.description), .text(names[client] ?? .value(""))], events: [])
            })
    }

    package var json: JSON {
        [
            "id": .identifier(share), "period": .text(period?.description), "subjects": subjects.json,
            "people": people.map { .count($0) } ?? .null, "same": isSame.map { .bool($0) } ?? .null,
            "clients": .array(
                clients.map { ["id": .identifier($0), "name": .text(names[$0])] }),
        ]
    }
}

extension ShareSubjects {
    /// How they are named, and how many they are.
    var json: JSON {
        switch self {
        case .notNamed: ["by": "nobody", "count": .null]
        case .named(let clients): ["by": "name", "count": .count(clients.count)]
        case .listed(let count): ["by": "list", "count": .count(count)]
        case .standing(let rule): ["by": "rule", "count": .null, "rule": rule.json]
        case .ruled(let frozen):
            [
                "by": "rule", "count": .count(frozen.count), "rule": frozen.rule.json, "asOf": .day(frozen.asOf),
                "position": .integer(frozen.position),
            ]
        }
    }
}

extension SubjectRule {
    fileprivate var json: JSON {
        ["kind": .code(code), "since": .day(since), "activity": .identifier(activity)]
    }
}
