package import Facts

/// What a document is, in codes and ids.
///
/// Its name, its title and its bytes are sealed.
package struct DocumentContent: Hashable, Sendable {
    package var kind: DocumentKind
    package var retentionClass: RetentionClass
    /// Whose paper it is: a client, somebody at one, or the organisation itself.
    package var subject: SubjectID
    package var links: DocumentLinks

    package init(kind: DocumentKind, retentionClass: RetentionClass, subject: SubjectID, links: DocumentLinks) {
        self.kind = kind
        self.retentionClass = retentionClass
        self.subject = subject
        self.links = links
    }

    package func write(to facts: inout FactsWriter) {
        facts.code("class", retentionClass)
        facts.code("kind", kind)
        links.writePositions(to: &facts)
        links.writeStreams(to: &facts)
        facts.identifier("subject", subject)
    }

    package init(from facts: inout FactsReader) throws(MalformedFacts) {
        retentionClass = try facts.code("class")
        kind = try facts.code("kind")
        links = try DocumentLinks(from: &facts)
        subject = try facts.identifier("subject")
    }

    var findings: [Finding] { kind.findings(keptAs: retentionClass) }
}
