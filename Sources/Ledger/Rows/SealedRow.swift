package import Facts

/// A sealed part on its way into the database, with the event of the same append that it belongs to.
package struct SealedRow: Sendable {
    /// Counts the events of the append from 0.
    package let event: Int
    /// Counts the parts of the event from 0.
    package let part: Int
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    package let key: KeyID
    /// Nonce, ciphertext and tag, as the vault lays them out.
    package let box: [UInt8]

    package init(
        event: Int, part: Int, subject: SubjectID, retentionClass: RetentionClass, key: KeyID, box: [UInt8]
    ) {
        self.event = event
        self.part = part
        self.subject = subject
        self.retentionClass = retentionClass
        self.key = key
        self.box = box
    }
}
