/// An entry all but placed: its canonical bytes with gaps for position, time and version.
///
/// Those three are known only when the ledger appends, on one thread for a whole organisation. Their keys sort near the
/// end of the object, so callers write everything else on their own tasks and the appender only fills in numbers.
package struct EntryDraft: Sendable {
    /// The longest entry there may be; a longer one is refused, never cut.
    package static let largestSize = 65_535
    /// The format of entries that this release writes.
    package static let format = 1

    package let organisation: OrganisationID
    package let command: CommandID
    package let ordinal: Int
    package let stream: StreamID
    package let name: EventName
    package let schema: Int
    private let beforePosition: [UInt8]
    private let beforeVersion: [UInt8]

    package init(_ content: EntryContent) throws(EntryTooLong) {
        organisation = content.organisation
        command = content.command
        ordinal = content.ordinal
        stream = content.stream
        name = content.name
        schema = content.schema
        beforePosition = Self.written(content)
        beforeVersion = Self.ending(content)
        guard sizeAtMost <= Self.largestSize else { throw EntryTooLong(size: sizeAtMost) }
    }

    /// How many bytes the entry will have at most, wherever it is placed.
    package var sizeAtMost: Int {
        // 19 digits of a position, 27 characters of a time, 10 digits of a version and the keys between them.
        beforePosition.count + beforeVersion.count + 110
    }

    private static func written(_ content: EntryContent) -> [UInt8] {
        var writer = FactsWriter(capacity: 768)
        writer.identifier("actor", content.actor)
        writer.identifier("cause", content.cause)
        writer.identifier("command", content.command)
        writer.canonical("facts", content.facts)
        writer.strings("findings", content.findings)
        writer.integer("format", format)
        writer.code("known", content.known)
        writer.occurrence("occurred", content.occurred)
        writer.integer("ordinal", content.ordinal)
        writer.identifier("organisation", content.organisation)
        writer.objects("parts", content.parts) { $1.write(to: &$0) }
        return writer.bytes
    }

    private static func ending(_ content: EntryContent) -> [UInt8] {
        var writer = FactsWriter(capacity: 128)
        writer.integer("schema", content.schema)
        writer.identifier("stream", content.stream)
        writer.code("type", content.name)
        return Array(writer.bytes.dropFirst())
    }

    /// Appends the entry as it will be hashed and stored.
    package func write(position: Int64, version: Int32, recordedAt: Instant, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: beforePosition)
        bytes.append(contentsOf: Self.position)
        CanonicalText.write(Int(position), to: &bytes)
        bytes.append(contentsOf: Self.recorded)
        recordedAt.write(into: &bytes)
        bytes.append(contentsOf: Self.afterRecorded)
        bytes.append(contentsOf: beforeVersion)
        bytes.append(contentsOf: Self.version)
        CanonicalText.write(Int(version), to: &bytes)
        bytes.append(UInt8(ascii: "}"))
    }

    private static let position = Array(#","position":"#.utf8)
    private static let recorded = Array(#","recorded":""#.utf8)
    private static let afterRecorded = Array(#"","#.utf8)
    private static let version = Array(#","version":"#.utf8)
}

/// An entry would be longer than 65,535 bytes: its payload has to be split or sealed.
package struct EntryTooLong: Error, Hashable {
    /// Bytes it would take.
    package let size: Int
}
