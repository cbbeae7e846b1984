package import Facts

/// The records that a document belongs to.
package struct DocumentLinks: Hashable, Sendable {
    /// Single facts, by their positions, in order.
    package private(set) var positions: [Int64]
    /// Whole records, by the ids of their streams, in order.
    package private(set) var streams: [StreamID]

    package init(positions: [Int64] = [], streams: [StreamID] = []) {
        self.positions = Set(positions).sorted()
        self.streams = Set(streams).sorted()
    }

    package var isEmpty: Bool { positions.isEmpty && streams.isEmpty }

    package func union(_ other: DocumentLinks) -> DocumentLinks {
        DocumentLinks(positions: positions + other.positions, streams: streams + other.streams)
    }

    package func subtracting(_ other: DocumentLinks) -> DocumentLinks {
        DocumentLinks(
            positions: positions.filter { !other.positions.contains($0) },
            streams: streams.filter { !other.streams.contains($0) })
    }

    func writePositions(to facts: inout FactsWriter) { facts.integers("positions", positions.map(Int.init)) }

    func writeStreams(to facts: inout FactsWriter) { facts.identifiers("streams", streams) }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        let positions = try facts.integers("positions").map(Int64.init)
        self.init(positions: positions, streams: try facts.identifiers("streams"))
    }
}
