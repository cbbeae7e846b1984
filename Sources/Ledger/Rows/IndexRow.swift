package import Facts

/// A keyed digest of a value that people search by, and the stream it leads to.
package struct IndexRow: Sendable {
    package let kind: Int16
    package let token: [UInt8]
    package let stream: StreamID
    package let subject: SubjectID

    package init(kind: Int16, token: [UInt8], stream: StreamID, subject: SubjectID) {
        self.kind = kind
        self.token = token
        self.stream = stream
        self.subject = subject
    }
}
