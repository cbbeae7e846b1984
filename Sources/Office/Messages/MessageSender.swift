package import Facts

/// Whom the address of a message leads to.
package struct MessageSender: Hashable, Sendable {
    package let client: StreamID
    /// The person at the client; none where the address is the client's own.
    package let person: SubjectID?
    /// Whose key seals what they sent.
    package let subject: SubjectID
}
