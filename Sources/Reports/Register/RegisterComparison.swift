/// The difference between two days as a report of its own.
package struct RegisterComparison: Report {
    package let masthead: Masthead
    package let difference: RegisterDifference

    package init(masthead: Masthead, difference: RegisterDifference) {
        self.masthead = masthead
        self.difference = difference
    }

    package var document: Document {
        Document(difference.title, masthead: masthead, blocks: [.table(difference.table)])
    }

    package var table: Table { difference.table }

    package var json: JSON { difference.json.adding(["report": "register-difference", "masthead": masthead.json]) }
}
