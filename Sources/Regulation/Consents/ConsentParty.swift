package import Facts

/// Who says yes or no: a client, or one person at it.
package struct ConsentParty: Hashable, Sendable {
    package let client: StreamID
    package let person: SubjectID?

    package init(client: StreamID, person: SubjectID? = nil) {
        self.client = client
        self.person = person
    }

    /// Somebody of whom nothing is known but an address, until a client or a person at one has it.
    package static let nobody = ConsentParty(client: StreamID(high: 0, low: 0))
}
