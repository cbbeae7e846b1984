package import Facts

/// Whose data are to be erased, and which of them.
package struct ErasureScope: Hashable, Sendable {
    /// The client, or the client that the person belongs to.
    package let client: StreamID
    /// Every id under which that client is kept; one that was merged is erased whole.
    package let clients: [StreamID]
    /// The one person at the client whose data they are; none where it is the client with everybody there.
    package let person: SubjectID?
    /// The one class of data that goes; none where all of them do.
    package let retentionClass: RetentionClass?
    package let ground: ErasureGround
    /// The request of the person concerned that asks for it, where there is one on record.
    package let request: StreamID?

    package init(
        client: StreamID, clients: [StreamID], person: SubjectID? = nil, retentionClass: RetentionClass? = nil,
        ground: ErasureGround = .notNeeded, request: StreamID? = nil
    ) {
        self.client = client
        self.clients = clients.sorted()
        self.person = person
        self.retentionClass = retentionClass
        self.ground = ground
        self.request = request
    }

    package func covers(_ retentionClass: RetentionClass) -> Bool {
        self.retentionClass.map { $0 == retentionClass } ?? true
    }

    /// Whether it takes what somebody is known and found by.
    package var takesIdentity: Bool { covers(.relation) }

    /// Whether it takes everything that another one would.
    package func covers(_ other: ErasureScope) -> Bool {
        Set(other.clients).isSubset(of: clients) && (person == nil || person == other.person)
            && (retentionClass == nil || retentionClass == other.retentionClass)
    }

    func write(to facts: inout FactsWriter) {
        facts.code("class", retentionClass)
        facts.identifier("client", client)
        facts.identifiers("clients", clients)
        facts.code("ground", ground)
        facts.identifier("person", person)
        facts.identifier("request", request)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        retentionClass = try facts.optionalCode("class")
        client = try facts.identifier("client")
        clients = try facts.identifiers("clients")
        ground = try facts.code("ground")
        person = try facts.optionalIdentifier("person")
        request = try facts.optionalIdentifier("request")
    }
}
