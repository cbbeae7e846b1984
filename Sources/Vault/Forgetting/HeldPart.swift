package import Facts

/// A sealed part or document that lies in the database, and the key it was sealed with last.
package struct HeldPart: Hashable, Sendable {
    package let position: Int64
    package let part: Int
    package let key: KeyID
    package let slot: DataKeySlot
    /// In how many chunks it lies; none where it is a row of its own.
    package let chunks: Int

    package var isDocument: Bool { chunks > 0 }
}
