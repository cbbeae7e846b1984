package import Facts

/// What a look-up led to.
package struct IndexMatch: Hashable, Sendable {
    package let stream: StreamID
    package let subject: SubjectID
}
