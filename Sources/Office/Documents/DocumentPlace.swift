package import Facts
package import Regulation

/// Where a document belongs: the records it is linked to, and whose paper that makes it.
package struct DocumentPlace: Hashable, Sendable {
    package let links: DocumentLinks
    /// The client whose records they are; none where they are the organisation's own.
    package let client: StreamID?
    /// Whose key it is sealed with, unless it is that of somebody at the client.
    package let subject: SubjectID
}
