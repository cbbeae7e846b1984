package import Facts

/// A data key that is there, and may be destroyed.
package struct HeldKey: Hashable, Sendable {
    package let key: KeyID
    package let slot: DataKeySlot
    package let generation: Int
}
