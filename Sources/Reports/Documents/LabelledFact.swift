/// A value with its name, and the entries of the ledger behind it.
package struct LabelledFact: Sendable {
    package let label: Phrase
    package let value: Phrase
    package let events: [Int64]

    package init(_ label: Phrase, _ value: Phrase, events: [Int64] = []) {
        self.label = label
        self.value = value
        self.events = events
    }

    package init(_ label: some Worded, _ value: Phrase, events: [Int64] = []) {
        self.init(label.phrase, value, events: events)
    }
}
