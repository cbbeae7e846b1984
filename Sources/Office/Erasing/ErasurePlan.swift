package import Facts
package import Regulation
package import Vault

/// What an erasure would take, and what it would leave, as things stand.
package struct ErasurePlan: Sendable {
    package let scope: ErasureScope
    package let subjects: Set<SubjectID>
    /// What goes, by class.
    package let going: [Going]
    package let kept: [KeptData]
    /// Entries in the index that people are found by.
    package let indexEntries: Int
    /// Digests of requests to the program.
    package let digests: Int
    /// Entries of the suppression list that stand for what was objected to.
    package let suppressed: Int
    /// Holds that keep any of it.
    package let holds: [HoldItem]
    /// Requests of the people concerned that are being dealt with.
    package let requests: [StreamID]
    /// Those of them that would be left without an answer.
    package let unanswered: [UnansweredRequest]

    /// What goes of one class.
    package struct Going: Hashable, Sendable {
        package let retentionClass: RetentionClass
        package let keys: Int
        package let parts: Int
        package let documents: Int
    }

    package var isEmpty: Bool { going.isEmpty && indexEntries == 0 }
}
