package import Facts

/// As what a message was filed, and where.
package struct MessageFiling: Hashable, Sendable {
    package let use: MessageUse
    /// The stream that was recorded of it: a contact, a request or a choice.
    package let record: StreamID
    package let client: StreamID?

    package init(_ use: MessageUse, record: StreamID, client: StreamID?) {
        self.use = use
        self.record = record
        self.client = client
    }

    func write(to facts: inout FactsWriter) {
        facts.code("as", use)
        facts.identifier("client", client)
        facts.identifier("record", record)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        use = try facts.code("as")
        client = try facts.optionalIdentifier("client")
        record = try facts.identifier("record")
    }
}
