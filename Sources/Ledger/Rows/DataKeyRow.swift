package import Facts

/// A new data key, wrapped, stored together with the first part that it seals.
package struct DataKeyRow: Sendable {
    package let key: KeyID
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    /// Counts the keys of one subject and class from 1; a redaction begins the next.
    package let generation: Int
    /// Which epoch key wraps it.
    package let epoch: Int
    package let wrapped: [UInt8]

    package init(
        key: KeyID, subject: SubjectID, retentionClass: RetentionClass, generation: Int, epoch: Int, wrapped: [UInt8]
    ) {
        self.key = key
        self.subject = subject
        self.retentionClass = retentionClass
        self.generation = generation
        self.epoch = epoch
        self.wrapped = wrapped
    }
}
