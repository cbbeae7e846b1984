package import Facts
package import Vault

/// By which values a stream is to be found, and whose they are.
package struct IndexTerms: Sendable {
    package let subject: SubjectID
    package let terms: [IndexTerm]

    package init(subject: SubjectID, terms: [IndexTerm]) {
        self.subject = subject
        self.terms = terms
    }
}
