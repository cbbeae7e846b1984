package import Facts

/// A ledger as a whole: begun, put back from copies, closed.
package enum LedgerLife: Decider {
    case open(incarnation: Int)
    case closed(incarnation: Int)

    package static let kind = StreamKind.ledger

    package init() { self = .open(incarnation: 1) }

    package enum Command: Hashable, Sendable {
        case restore(LedgerRestoration)
        case close(LedgerClosing)
    }

    package func decide(
        _ command: Command,
        at moment: Moment
    ) throws(Refusal) -> [Decided<LedgerLifeEvent>] {
        try moment.requireHappened()
        switch (self, command) {
        case (.open(let incarnation), .restore(let restoration)):
            return [Decided(.restored(restoration, incarnation: incarnation + 1))]
        case (.open, .close(let closing)):
            return [Decided(.closed(closing))]
        case (.closed, .restore), (.closed, .close):
            // Nothing more is recorded in it, not even that it was put back.
            return []
        }
    }

    package mutating func apply(_ event: LedgerLifeEvent, on day: Day) {
        switch (self, event) {
        case (.open, .restored(_, let incarnation)): self = .open(incarnation: incarnation)
        case (.closed, .restored(_, let incarnation)): self = .closed(incarnation: incarnation)
        case (.open(let incarnation), .closed), (.closed(let incarnation), .closed):
            self = .closed(incarnation: incarnation)
        }
    }
}
