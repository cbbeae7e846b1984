package import Facts

/// A stream and the version that an append relies on: one that it writes, or one that a decision read.
package struct StreamGuard: Hashable, Sendable {
    package let stream: StreamID
    package let expected: ExpectedVersion

    package init(_ stream: StreamID, _ expected: ExpectedVersion) {
        self.stream = stream
        self.expected = expected
    }
}
