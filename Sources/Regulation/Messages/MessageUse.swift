/// What somebody who read a message decided that it is.
package enum MessageUse: String, CaseIterable, Sendable {
    /// A contact with a client.
    case contact
    /// The exercise of a right.
    case request
    /// An objection (Article 21).
    case objection
    /// No more messages (Tw 11.7(4)).
    case optOut = "opt-out"
}
