/// An entry as read back: its envelope decoded, its payload and parts still as bytes.
///
/// It points into the bytes of the entry; use it only while they are lent.
package struct Envelope {
    package let actor: ActorID
    package let cause: CommandID?
    package let command: CommandID
    /// The payload, a canonical object.
    package let facts: UnsafeRawBufferPointer
    package let findings: [String]
    package let known: ActorEvidence
    package let occurred: Occurrence
    package let ordinal: Int
    package let organisation: OrganisationID
    private let partList: UnsafeRawBufferPointer?
    package let position: Int64
    package let recordedAt: Instant
    package let schema: Int
    package let stream: StreamID
    package let name: EventName
    package let version: Int32

    /// Reads an entry.
    ///
    /// - Throws: ``MalformedFacts`` where the bytes aren't an entry of a known format, or have anything besides. An
    ///   event whose name this release doesn't know is such an error too: it is never skipped.
    package init(_ entry: UnsafeRawBufferPointer) throws(MalformedFacts) {
        var reader = try FactsReader(entry)
        actor = try reader.identifier("actor")
        cause = try reader.optionalIdentifier("cause")
        command = try reader.identifier("command")
        guard let facts = try reader.optionalCanonical("facts") else { throw reader.missing("facts") }
        self.facts = facts
        findings = try reader.strings("findings")
        guard try reader.integer("format") == EntryDraft.format else { throw reader.malformed("format 1") }
        known = try reader.code("known")
        occurred = try reader.occurrence("occurred")
        ordinal = try reader.integer("ordinal")
        organisation = try reader.identifier("organisation")
        partList = try reader.optionalCanonical("parts")
        position = Int64(try reader.integer("position"))
        recordedAt = try reader.instant("recorded")
        schema = try reader.integer("schema")
        stream = try reader.identifier("stream")
        guard reader.enter("type") else { throw reader.missing("type") }
        guard let name = EventName(bytes: try reader.plainText()) else { throw reader.malformed("a known event name") }
        self.name = name
        guard let version = Int32(exactly: try reader.integer("version")) else { throw reader.malformed("a version") }
        self.version = version
        try reader.end()
        guard reader.cursor == entry.count else { throw reader.malformed("the end of the entry") }
    }

    /// The sealed parts that the entry describes.
    package func parts() throws(MalformedFacts) -> [PartDescription] {
        guard let partList else { return [] }
        var reader = FactsReader(fragment: partList)
        return try reader.list { (reader) throws(MalformedFacts) in
            try reader.nested { (reader) throws(MalformedFacts) in try PartDescription(from: &reader) }
        }
    }

    /// Reads the payload.
    package func read<Value>(
        _ body: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(MalformedFacts) -> Value {
        var reader = try FactsReader(facts)
        let value = try body(&reader)
        try reader.end()
        return value
    }
}
