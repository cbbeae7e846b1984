package import Facts

/// A stream that an append opens.
package struct NewStream: Sendable {
    package let stream: StreamID
    package let kind: StreamKind
    /// The stream it belongs to: a contact belongs to its client.
    package let parent: StreamID?

    package init(_ stream: StreamID, kind: StreamKind, parent: StreamID? = nil) {
        self.stream = stream
        self.kind = kind
        self.parent = parent
    }
}
