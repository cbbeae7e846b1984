package import Facts

/// What an erasure took away, and what it left.
package struct ErasureCount: Hashable, Sendable {
    package var keys = 0
    package var parts = 0
    package var documents = 0
    /// Entries in the index that people are found by.
    package var indexEntries = 0
    /// Digests of requests to the program.
    package var digests = 0
    /// Entries of the suppression list that stand for what was objected to.
    package var suppressed = 0
    package var kept: [KeptData] = []

    package init() {}

    func write(to facts: inout FactsWriter) {
        facts.integer("digests", digests)
        facts.integer("documents", documents)
        facts.integer("indexEntries", indexEntries)
        facts.objects("kept", kept) { facts, kept in kept.write(to: &facts) }
        facts.integer("keys", keys)
        facts.integer("parts", parts)
        facts.integer("suppressed", suppressed)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        digests = try facts.integer("digests")
        documents = try facts.integer("documents")
        indexEntries = try facts.integer("indexEntries")
        kept = try facts.objects("kept") { (facts) throws(MalformedFacts) in try KeptData(from: &facts) }
        keys = try facts.integer("keys")
        parts = try facts.integer("parts")
        suppressed = try facts.integer("suppressed")
    }
}
