package import Facts

/// Data of a class that an erasure leaves, why, and until when.
package struct KeptData: Hashable, Sendable {
    package let retentionClass: RetentionClass
    package let reason: KeepingReason
    /// The first day on which they may go; none where that hangs on something that has not happened.
    package let erasableFrom: Day?
    package let parts: Int
    package let documents: Int

    package init(
        retentionClass: RetentionClass, reason: KeepingReason, erasableFrom: Day?, parts: Int, documents: Int
    ) {
        self.retentionClass = retentionClass
        self.reason = reason
        self.erasableFrom = erasableFrom
        self.parts = parts
        self.documents = documents
    }

    func write(to facts: inout FactsWriter) {
        facts.code("class", retentionClass)
        facts.integer("documents", documents)
        facts.day("erasableFrom", erasableFrom)
        facts.integer("parts", parts)
        facts.code("reason", reason)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        retentionClass = try facts.code("class")
        documents = try facts.integer("documents")
        erasableFrom = try facts.optionalDay("erasableFrom")
        parts = try facts.integer("parts")
        reason = try facts.code("reason")
    }
}
