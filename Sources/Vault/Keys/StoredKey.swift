import Facts

/// A data key as its row holds it: wrapped.
struct StoredKey: Sendable {
    let key: KeyID
    let slot: DataKeySlot
    let generation: Int
    let epoch: Int
    let wrapped: [UInt8]

    func binding(in organisation: OrganisationID) -> DataKeyBinding {
        DataKeyBinding(
            organisation: organisation, subject: slot.subject, retentionClass: slot.retentionClass, key: key,
            generation: generation, epoch: epoch)
    }
}

/// What the database says of one slot.
struct KeyLookup: Sendable {
    let slot: DataKeySlot
    /// Its current key, if it has one that was not destroyed.
    let stored: StoredKey?
    /// The highest generation there ever was, destroyed ones included; 0 for a slot that never had a key.
    let lastGeneration: Int
}
