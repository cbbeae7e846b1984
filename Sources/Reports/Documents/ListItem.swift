/// A point in a list, and the entries of the ledger behind it.
package struct ListItem: Sendable {
    package let phrase: Phrase
    package let events: [Int64]

    package init(_ phrase: Phrase, events: [Int64] = []) {
        self.phrase = phrase
        self.events = events
    }
}
