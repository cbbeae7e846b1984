package import Facts

/// What is on record about one contact; what was said is sealed.
package struct ContactDetails: Hashable, Sendable {
    package let client: StreamID
    /// The person at the client, where one was spoken to.
    package let person: SubjectID?
    package let channel: Channel
    package let direction: ContactDirection
    package let nature: ContactNature
    /// The declared purpose, where one was named.
    package let purpose: ElementID?

    package init(
        client: StreamID,
        person: SubjectID? = nil,
        channel: Channel,
        direction: ContactDirection,
        nature: ContactNature,
        purpose: ElementID? = nil
    ) {
        self.client = client
        self.person = person
        self.channel = channel
        self.direction = direction
        self.nature = nature
        self.purpose = purpose
    }
}
