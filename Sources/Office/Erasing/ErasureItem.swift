package import Facts
package import Regulation

/// An erasure with what was recorded of it.
package struct ErasureItem: Sendable {
    package let stream: StreamID
    package let state: ErasureOrder
    /// When it was asked for, approved and carried out, with the position of each.
    package let requested: Step?
    package let approved: Step?
    package let completed: Step?
    /// Every key that was destroyed.
    package let keys: [DestroyedKey]

    package struct Step: Hashable, Sendable {
        package let position: Int64
        package let at: Instant
        package let actor: ActorID
    }
}
