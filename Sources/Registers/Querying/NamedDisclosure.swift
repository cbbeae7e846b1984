package import Facts
package import Views

/// A disclosure by itself, or one period of a share that recurs, as it is called.
package struct NamedDisclosure: Hashable, Sendable {
    package let stream: StreamID
    package let part: SharePart

    package init(stream: StreamID, part: SharePart) {
        self.stream = stream
        self.part = part
    }
}
