/// That a key was destroyed: by which event, and when.
package struct Erasure: Hashable, Sendable {
    /// The position of the event that erased.
    package let position: Int64
    package let at: Instant

    package init(position: Int64, at: Instant) {
        self.position = position
        self.at = at
    }
}
