package import Facts
package import Regulation

/// What came of an order.
package struct Outcome: Hashable, Sendable {
    package let stream: StreamID
    /// Where the facts stand; nothing where there was nothing to add.
    package let positions: Range<Int64>?
    package let findings: [Finding]
    /// Whether the same command had been recorded before.
    package let isRepeated: Bool

    package init(stream: StreamID, positions: Range<Int64>?, findings: [Finding], isRepeated: Bool) {
        self.stream = stream
        self.positions = positions
        self.findings = findings
        self.isRepeated = isRepeated
    }
}
