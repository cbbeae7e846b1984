package import Facts

/// A category of people whose data an activity is about (Article 30(1)(c)).
package struct SubjectCategory: Hashable, Sendable {
    package let id: ElementID
    /// Children, patients, employees: people who can hardly say no (recital 75).
    package var vulnerable: Bool

    package init(id: ElementID, vulnerable: Bool = false) {
        self.id = id
        self.vulnerable = vulnerable
    }

    func write(to facts: inout FactsWriter) {
        facts.identifier("id", id)
        facts.flag("vulnerable", vulnerable)
    }

    init(from facts: inout FactsReader) throws(MalformedFacts) {
        id = try facts.identifier("id")
        vulnerable = try facts.flag("vulnerable")
    }
}
