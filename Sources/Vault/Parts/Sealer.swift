package import Facts
import Ledger

/// Seals parts: takes personal data and gives what the entry says of it, and the row that holds it.
///
/// It works on the caller's own task. A key comes unwrapped and prepared, and nonce and commitment key are drawn in one
/// piece, as this runs for nearly every event.
package struct Sealer: Sendable {
    /// The longest plaintext of one part: 1 MiB.
    package static let largestPart = 1 << 20

    package let organisation: OrganisationID

    package init(organisation: OrganisationID) {
        self.organisation = organisation
    }

    /// Seals one part of an event.
    ///
    /// `plaintext` is canonical: details, or text in UTF-8 and NFC. `key` is that of whoever it is about, for the
    /// class it is kept under. `command` and `ordinal` are the event's id, and `part` counts within the event from 0.
    ///
    /// - Throws: `VaultFailure.partTooLong` for more than ``largestPart`` bytes.
    package func seal(
        _ plaintext: [UInt8], name: PartName, media: MediaType, with key: DataKey, command: CommandID, ordinal: Int,
        part: Int
    ) throws(VaultFailure) -> SealedPart {
        try withUnsafeTemporaryAllocation(byteCount: Self.randomLength, alignment: 8) { random in
            Randomness.fill(random)
            defer { random.initializeMemory(as: UInt8.self, repeating: 0) }
            let subject = Sealing(
                plaintext: plaintext, name: name, media: media, key: key, command: command, ordinal: ordinal,
                part: part)
            return Result { () throws(VaultFailure) in try seal(subject, random: UnsafeRawBufferPointer(random)) }
        }.get()
    }

    /// Seals the details of an event.
    package func seal(
        _ details: Details, with key: DataKey, command: CommandID, ordinal: Int, part: Int
    ) throws(VaultFailure) -> SealedPart {
        try seal(
            details.canonicalBytes, name: .details, media: .json, with: key, command: command, ordinal: ordinal,
            part: part)
    }

    /// Seals words: a note, a reason, a wording.
    package func seal(
        text: String, name: PartName, with key: DataKey, command: CommandID, ordinal: Int, part: Int
    ) throws(VaultFailure) -> SealedPart {
        try seal(
            NormalisedText.bytes(of: text), name: name, media: .text, with: key, command: command, ordinal: ordinal,
            part: part)
    }

    // MARK: The bytes

    /// What is sealed, and as what.
    struct Sealing {
        let plaintext: [UInt8]
        let name: PartName
        let media: MediaType
        let key: DataKey
        let command: CommandID
        let ordinal: Int
        let part: Int
    }

    /// The commitment's key and then the nonce.
    static let randomLength = Commitment.keyLength + SealedBox.nonceLength

    /// Seals with given randomness: 64 bytes of commitment key and 12 of nonce.
    func seal(_ sealing: Sealing, random: UnsafeRawBufferPointer) throws(VaultFailure) -> SealedPart {
        let size = sealing.plaintext.count
        guard size <= Self.largestPart else { throw .partTooLong(size: size, limit: Self.largestPart) }
        let key = sealing.key
        let binding = PartBinding(
            organisation: organisation, command: sealing.command, ordinal: sealing.ordinal, part: sealing.part,
            slot: key.slot, key: key.id)
        let nonce = Array(random[Commitment.keyLength..<Self.randomLength])
        let (commitment, box) = try withUnsafeTemporaryAllocation(
            byteCount: Commitment.keyLength + size, alignment: 8
        ) { sealed in
            let head = UnsafeRawBufferPointer(rebasing: random[..<Commitment.keyLength])
            let body = UnsafeMutableRawBufferPointer(rebasing: sealed[Commitment.keyLength...])
            sealed.copyMemory(from: head)
            sealing.plaintext.withUnsafeBytes { body.copyMemory(from: $0) }
            defer { sealed.initializeMemory(as: UInt8.self, repeating: 0) }
            let commitment = Commitment(key: head, plaintext: UnsafeRawBufferPointer(body))
            return Result { () throws(VaultFailure) in
                let box = try SealedBox.seal(
                    UnsafeRawBufferPointer(sealed), with: key.secret, nonce: nonce, for: binding.bytes)
                return (commitment, box)
            }
        }.get()
        let description = PartDescription(
            number: sealing.part, name: sealing.name, subject: key.slot.subject,
            retentionClass: key.slot.retentionClass, key: key.id, media: sealing.media, length: size,
            commitment: commitment)
        let row = SealedRow(
            event: sealing.ordinal, part: sealing.part, subject: key.slot.subject,
            retentionClass: key.slot.retentionClass, key: key.id, box: box)
        return SealedPart(description: description, row: row)
    }
}
