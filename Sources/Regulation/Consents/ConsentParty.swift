package import Facts

/// Who says yes or no: a client, or one person at it.
package struct ConsentParty: Hashable, Sendable {
    package let client: StreamID
    package let person: SubjectID?

    package init(client: StreamID, person: SubjectID? = nil) {
        self.client = client
        self.person = person
    }
}
