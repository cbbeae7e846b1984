package import Facts

/// A chunk of a document on its way into the database.
package struct ChunkRow: Sendable {
    /// With ``ordinal``, the id of the event it belongs to.
    package let command: CommandID
    package let ordinal: Int
    /// Counts the parts of the event from 0.
    package let part: Int
    /// Counts the chunks of the part from 0.
    package let chunk: Int
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    package let key: KeyID
    /// Algorithm, nonce, ciphertext and tag, as the vault lays them out.
    package let box: [UInt8]

    package init(
        command: CommandID, ordinal: Int, part: Int, chunk: Int, subject: SubjectID, retentionClass: RetentionClass,
        key: KeyID, box: [UInt8]
    ) {
        self.command = command
        self.ordinal = ordinal
        self.part = part
        self.chunk = chunk
        self.subject = subject
        self.retentionClass = retentionClass
        self.key = key
        self.box = box
    }
}
