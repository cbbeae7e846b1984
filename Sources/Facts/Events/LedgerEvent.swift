/// A fact that streams of one kind hold, and how it is written down.
///
/// Its payload is written in the order of its keys and read in the same order. Once a schema number has been released
/// its bytes never change: a new shape gets the next number, and ``init(name:schema:facts:)`` brings the old ones up to
/// date without looking at sealed parts, so that events of erased people replay too.
package protocol LedgerEvent: Hashable, Sendable {
    /// The names this type reads and writes.
    static var names: [EventName] { get }

    var name: EventName { get }

    /// The number of the payload's shape that this release writes.
    var schema: Int { get }

    func write(to facts: inout FactsWriter)

    /// Reads a payload of any schema number ever released.
    init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts)
}

extension LedgerEvent {
    /// The payload as a canonical object.
    package var canonicalFacts: [UInt8] {
        var writer = FactsWriter()
        write(to: &writer)
        return writer.finish()
    }

    /// Reads a payload from its bytes.
    package init(name: EventName, schema: Int, bytes: [UInt8]) throws(MalformedFacts) {
        self = try FactsReader.read(bytes) { (reader) throws(MalformedFacts) in
            try Self(name: name, schema: schema, facts: &reader)
        }
    }
}
