import Facts
import Regulation
import Views

/// The versions of the privacy statement, newest first.
package struct StatementList: Report {
    package let masthead: Masthead
    package let statements: [StatementLine]

    package init(masthead: Masthead, statements: [StatementLine]) {
        self.masthead = masthead
        self.statements = statements.sorted { ($1.from, $1.stream) < ($0.from, $0.stream) }
    }

    package var document: Document {
        Document(HeadingText.statements.phrase, masthead: masthead, blocks: [.table(table)])
    }

    /// Of several versions in a language the one that became valid last.
    private func isInForce(_ statement: StatementLine) -> Bool {
        let language = statement.values.content.language
        let standing = statements.filter { $0.values.content.language == language && $0.isStanding(on: masthead.asOf) }
        let last = standing.max {
            ($0.values.content.validFrom, $0.stream) < ($1.values.content.validFrom, $1.stream)
        }
        return last?.stream == statement.stream
    }

    package var table: Table {
        Table(
            HeadingText.statements.phrase,
            columns: [
                Column(.id, .identifier), Column(.name), Column(.language), Column(.validFrom, .date),
                Column(.published, .date),
                Column(.withdrawn, .date), Column(.inForce),
            ],
            rows: statements.map { statement in
                Table.Row(
                    [
                        .text(statement.stream.description), .text(statement.title),
                        .code(statement.values.content.language), .day(statement.values.content.validFrom),
                        .day(statement.values.published), .day(statement.values.withdrawn),
                        .flag(isInForce(statement)),
                    ], events: statement.events)
            })
    }

    package var json: JSON {
        .array(
            statements.map { statement in
                let content = statement.values.content
                return [
                    "id": .identifier(statement.stream), "title": .text(statement.title),
                    "language": .code(content.language), "validFrom": .day(content.validFrom),
                    "published": .day(statement.values.published), "withdrawn": .day(statement.values.withdrawn),
                    "promises": .array(content.promises.map { .code($0) }), "inForce": .bool(isInForce(statement)),
                    "events": .events(statement.events),
                ]
            })
    }
}
