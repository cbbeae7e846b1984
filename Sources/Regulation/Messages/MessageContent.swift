package import Facts

/// What of a message counts: who it is from, about what and what it says is sealed.
package struct MessageContent: Hashable, Sendable {
    /// Whose key it is sealed with: the sender, or somebody of its own where nobody knows who that is.
    package let subject: SubjectID
    /// The client that the sender's address leads to, if it leads to one.
    package let client: StreamID?
    /// The person at the client, where it is theirs.
    package let person: SubjectID?
    package let proof: ReceiptProof
    package let suggestions: [MessageSuggestion]
    package let problem: MessageProblem?
    /// How many files are attached.
    package let attachments: Int
    /// How long it is, in bytes.
    package let size: Int

    package init(
        subject: SubjectID, client: StreamID? = nil, person: SubjectID? = nil, proof: ReceiptProof,
        suggestions: [MessageSuggestion] = [], problem: MessageProblem? = nil, attachments: Int = 0, size: Int
    ) {
        self.subject = subject
        self.client = client
        self.person = person
        self.proof = proof
        self.suggestions = suggestions
        self.problem = problem
        self.attachments = attachments
        self.size = size
    }

    /// The same message, its receipt proven otherwise than was known when it was read.
    package func received(_ proof: ReceiptProof) -> MessageContent {
        MessageContent(
            subject: subject, client: client, person: person, proof: proof, suggestions: suggestions, problem: problem,
            attachments: attachments, size: size)
    }

    func write(to facts: inout FactsWriter) {
        facts.integer("attachments", attachments)
        facts.identifier("client", client)
        facts.identifier("person", person)
        facts.code("problem", problem)
        facts.code("proof", proof)
        facts.integer("size", size)
        facts.identifier("subject", subject)
        facts.codes("suggestions", suggestions)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        attachments = try facts.integer("attachments")
        client = try facts.optionalIdentifier("client")
        person = try facts.optionalIdentifier("person")
        problem = try facts.optionalCode("problem")
        proof = try facts.code("proof")
        size = try facts.integer("size")
        subject = try facts.identifier("subject")
        suggestions = try facts.codes("suggestions")
    }
}
