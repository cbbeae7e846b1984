package import Facts

/// A fact that follows from a command, with what the law has to say about it.
package struct Decided<Event: LedgerEvent>: Hashable, Sendable {
    package let event: Event
    package let findings: [Finding]

    package init(_ event: Event, findings: [Finding] = []) {
        self.event = event
        self.findings = findings
    }
}
