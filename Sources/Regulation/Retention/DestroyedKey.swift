package import Facts

/// A data key that was destroyed: what remains to be said of it.
package struct DestroyedKey: Hashable, Sendable {
    package let key: KeyID
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    package let generation: Int
    /// SHA-256 of the key, 32 bytes.
    package let fingerprint: [UInt8]

    package init(
        key: KeyID, subject: SubjectID, retentionClass: RetentionClass, generation: Int, fingerprint: [UInt8]
    ) {
        self.key = key
        self.subject = subject
        self.retentionClass = retentionClass
        self.generation = generation
        self.fingerprint = fingerprint
    }

    func write(to facts: inout FactsWriter) {
        facts.code("class", retentionClass)
        facts.base64("fingerprint", fingerprint)
        facts.integer("generation", generation)
        facts.identifier("key", key)
        facts.identifier("subject", subject)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        retentionClass = try facts.code("class")
        fingerprint = try facts.base64("fingerprint")
        generation = try facts.integer("generation")
        key = try facts.identifier("key")
        subject = try facts.identifier("subject")
    }
}
