package import Facts

/// One destroyed data key, as the journal keeps it: what a certificate says of the key, and nothing with which it could
/// be made again.
package struct JournalLine: Hashable, Sendable {
    package let key: KeyID
    package let slot: DataKeySlot
    /// Counts the keys of the slot from 1.
    package let generation: Int
    /// SHA-256 of the key, 32 bytes.
    package let fingerprint: [UInt8]
    /// The position of the event that ordered it.
    package let position: Int64
    package let at: Instant

    package init(
        key: KeyID, slot: DataKeySlot, generation: Int, fingerprint: [UInt8], position: Int64, at: Instant
    ) {
        self.key = key
        self.slot = slot
        self.generation = generation
        self.fingerprint = fingerprint
        self.position = position
        self.at = at
    }
}
