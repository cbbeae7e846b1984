package import Facts

/// What was decided, on which ground, and who is to be told of it.
package struct RequestDecision: Hashable, Sendable {
    package let outcome: RequestOutcome
    package let ground: RefusalGround?
    /// The recipients to whom the data were disclosed, each of whom is to be told (Article 19).
    package let recipients: [ElementID]

    package init(outcome: RequestOutcome, ground: RefusalGround? = nil, recipients: [ElementID] = []) {
        self.outcome = outcome
        self.ground = ground
        self.recipients = recipients
    }
}
