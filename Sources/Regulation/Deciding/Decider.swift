package import Facts

/// The state of one stream, which decides: a command and a moment in, facts with findings or a refusal out.
///
/// It sees no clock, no database and no sealed text; everything a decision needs comes in the command and the
/// ``Moment``. `apply` never argues with history: whatever happened, it leaves a state that makes sense.
package protocol Decider: Hashable, Sendable {
    associatedtype Command: Sendable
    associatedtype Event: LedgerEvent

    static var kind: StreamKind { get }

    /// The state before anything happened.
    init()

    /// Says what follows from a command. Nothing to add is an empty answer, not an error.
    func decide(_ command: Command, at moment: Moment) throws(Refusal) -> [Decided<Event>]

    /// Takes in what happened on a day.
    mutating func apply(_ event: Event, on day: Day)

    /// Refuses a history that can't be, such as an end before its start: asked before a fact is corrected.
    static func requireSound(_ facts: [Recorded<Event>]) throws(Refusal)
}

extension Decider {
    package static func requireSound(_ facts: [Recorded<Event>]) throws(Refusal) {}

    /// The state after a history, in the order in which it happened.
    package init(_ history: History<Event>) {
        self.init()
        for fact in history.effective { apply(fact.event, on: fact.day) }
    }
}
