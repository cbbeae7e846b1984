package import Facts

/// The bytes of a document that go with a fact: whose they are, why they are kept, and where they come from.
package struct FiledContent: Sendable {
    package let subject: SubjectID
    package let retentionClass: RetentionClass
    package let source: any DocumentSource
}
