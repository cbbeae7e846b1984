package import Facts
package import Ledger

/// Seals the bytes of a document chunk by chunk, so that no more of it is in memory than one.
///
/// The commitment is over all of the raw bytes; its key stands at the head of the first chunk and nowhere else.
package struct ChunkSealer {
    /// So many bytes of the document are in each chunk but the last, which has fewer or as many: 1 MiB.
    package static let chunkLength = 1 << 20
    /// The longest document whatever an installation allows: 1 GiB.
    package static let longestDocument = 1 << 30

    private let binding: PartBinding
    private let key: DataKey
    private let ordinal: Int
    private let longest: Int
    private var commitmentKey: [UInt8]
    private var hash: CommitmentHash
    private var chunks = 0
    /// How many bytes of the document have been sealed.
    private var length = 0

    /// Begins a part of an event, which `command` and `ordinal` identify.
    ///
    /// `key`: That of whoever the document is about, for the class it is kept under.
    ///
    /// `part`: Counts within the event from 0.
    package init(
        in organisation: OrganisationID, with key: DataKey, command: CommandID, ordinal: Int, part: Int
    ) {
        self.init(
            in: organisation, with: key, command: command, ordinal: ordinal, part: part,
            commitmentKey: Randomness.bytes(Commitment.keyLength))
    }

    init(
        in organisation: OrganisationID, with key: DataKey, command: CommandID, ordinal: Int, part: Int,
        commitmentKey: [UInt8], longest: Int = longestDocument
    ) {
        self.longest = longest
        binding = PartBinding(
            organisation: organisation, command: command, ordinal: ordinal, part: part, slot: key.slot, key: key.id)
        self.key = key
        self.ordinal = ordinal
        self.commitmentKey = commitmentKey
        hash = commitmentKey.withUnsafeBytes { CommitmentHash(key: $0) }
    }

    /// Seals the next bytes of the document: a whole chunk, or what is left for the last one.
    ///
    /// - Throws: `VaultFailure.partTooLong` for a document of more than ``longestDocument`` bytes.
    package mutating func seal(_ content: UnsafeRawBufferPointer, isLast: Bool) throws(VaultFailure) -> ChunkRow {
        try seal(content, isLast: isLast, nonce: Randomness.bytes(SealedBox.nonceLength))
    }

    mutating func seal(
        _ content: UnsafeRawBufferPointer, isLast: Bool, nonce: [UInt8]
    ) throws(VaultFailure) -> ChunkRow {
        length += content.count
        guard length <= longest else {
            throw .partTooLong(size: length, limit: longest)
        }
        // A shorter one in between, or one behind the last, is a mistake of the caller's.
        guard !content.isEmpty, isLast ? content.count <= Self.chunkLength : content.count == Self.chunkLength,
            chunks * Self.chunkLength == length - content.count
        else { throw .cipher }
        hash.update(content)
        let head = commitmentKey
        let box = try withUnsafeTemporaryAllocation(byteCount: head.count + content.count, alignment: 8) { plaintext in
            head.withUnsafeBytes { plaintext.copyMemory(from: $0) }
            UnsafeMutableRawBufferPointer(rebasing: plaintext[head.count...]).copyMemory(from: content)
            defer { plaintext.initializeMemory(as: UInt8.self, repeating: 0) }
            return Result { () throws(VaultFailure) in
                try SealedBox.seal(
                    UnsafeRawBufferPointer(plaintext), with: key.secret, nonce: nonce,
                    for: ChunkBinding(part: binding, chunk: chunks, isLast: isLast).bytes)
            }
        }.get()
        commitmentKey = []
        defer { chunks += 1 }
        return ChunkRow(
            command: binding.command, ordinal: ordinal, part: binding.part, chunk: chunks, subject: key.slot.subject,
            retentionClass: key.slot.retentionClass, key: key.id, box: box)
    }

    /// What the entry says of the document, once all of it is sealed.
    package func description(media: MediaType) -> PartDescription {
        PartDescription(
            number: binding.part, name: .content, subject: key.slot.subject, retentionClass: key.slot.retentionClass,
            key: key.id, media: media, length: length, commitment: hash.commitment)
    }
}
