package import Facts
package import Regulation

/// Who asks for something to be recorded, when it happened, and by which id it is asked once only.
package struct Order: Sendable {
    package var command: CommandID
    package var actor: Actor
    /// When it happened; now, if nobody said.
    package var occurred: Occurrence?
    /// What was asked, byte for byte, so that the same command id with another request is noticed.
    package var request: [UInt8]
    /// The command that led to this one.
    package var cause: CommandID?
    /// Whether it reports or asks; by itself, another day reports and today asks.
    package var tense: Moment.Tense?
    /// The fact that is recorded anew by it, and taken back where it stood.
    var replacement: Replacement?

    package init(
        command: CommandID,
        actor: Actor,
        occurred: Occurrence? = nil,
        request: [UInt8],
        cause: CommandID? = nil,
        tense: Moment.Tense? = nil
    ) {
        self.command = command
        self.actor = actor
        self.occurred = occurred
        self.request = request
        self.cause = cause
        self.tense = tense
    }

    /// The same order for the next of several things that one request brings about.
    ///
    /// `command`: Its own id, the same each time the request is repeated.
    package func continued(as command: CommandID) -> Order {
        var order = self
        order.command = command
        order.cause = self.command
        return order
    }
}
