package import Facts

/// A row of a file that was brought in.
package struct KnownRow: Hashable, Sendable {
    /// Sixteen bytes by which the row is known again.
    package let token: [UInt8]
    package let intake: StreamID
    /// What it became; nothing once that was erased.
    package let stream: StreamID?
    /// Whose data it holds, where they are somebody's.
    package let subject: SubjectID?
    /// Sixteen bytes by which it is noticed that the row says something else now.
    package let content: [UInt8]?

    package init(token: [UInt8], intake: StreamID, stream: StreamID?, subject: SubjectID?, content: [UInt8]?) {
        self.token = token
        self.intake = intake
        self.stream = stream
        self.subject = subject
        self.content = content
    }
}
