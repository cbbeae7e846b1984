package import Facts
package import Mail

/// A message of which some parts can't be read.
package struct BrokenMail: Hashable, Sendable {
    package let place: MailLocation
    package let parts: [UnreadPart]
    /// As what it was recorded; nothing where it was not.
    package let message: StreamID?
}
