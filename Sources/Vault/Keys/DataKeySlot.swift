package import Facts

/// Whose key, and for what: one subject and one retention class have one current data key.
package struct DataKeySlot: Hashable, Sendable, Comparable {
    package let subject: SubjectID
    package let retentionClass: RetentionClass

    package init(_ subject: SubjectID, _ retentionClass: RetentionClass) {
        self.subject = subject
        self.retentionClass = retentionClass
    }

    package static func < (one: Self, other: Self) -> Bool {
        (one.subject, one.retentionClass.number) < (other.subject, other.retentionClass.number)
    }
}
