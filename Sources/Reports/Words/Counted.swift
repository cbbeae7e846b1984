/// A text that differs between one and any other number, zero among them.
package struct Counted: Hashable, Sendable {
    package let one: Words
    package let other: Words

    package init(one: Words, other: Words) {
        self.one = one
        self.other = other
    }

    /// The text for a number, which fills the slot `count`.
    package func phrase(_ count: Int, _ values: [Slot: Phrase] = [:]) -> Phrase {
        Phrase(count == 1 ? one : other, values.merging([.count: .number(count)]) { given, _ in given })
    }
}
