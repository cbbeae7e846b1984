package import Facts
package import Regulation

/// Whose data are to be erased, as found on record: a client with everybody there, or one person at it.
package struct ErasureTarget: Hashable, Sendable {
    package let client: StreamID
    package let person: SubjectID?

    package init(client: StreamID, person: SubjectID? = nil) {
        self.client = client
        self.person = person
    }
}
