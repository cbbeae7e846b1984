package import Facts

/// Whose data are kept, and until which day.
package struct HoldContent: Hashable, Sendable {
    package let client: StreamID
    /// The one person at the client whose data they are; none where it is the client with everybody there.
    package let person: SubjectID?
    /// The last day; none where it lasts until it is released.
    package let until: Day?

    package init(client: StreamID, person: SubjectID? = nil, until: Day? = nil) {
        self.client = client
        self.person = person
        self.until = until
    }
}
