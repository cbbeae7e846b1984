package import Facts

/// What taking some parts of one fact out would destroy, and what would be sealed anew beside it.
package struct RedactionPlan: Sendable {
    /// A part that goes.
    package struct Going: Hashable, Sendable {
        package let number: Int
        package let name: PartName
        package let retentionClass: RetentionClass
    }

    package let position: Int64
    package let event: EventName
    package let going: [Going]
    /// How many keys are destroyed.
    package let keys: Int
    /// The positions of what lies under the same keys and stays, each as often as it has parts.
    package let staying: [Int64]
    /// Holds that keep any of it: while they do, nothing is taken out.
    package let holds: [HoldItem]
}

/// What can't be taken out, and what the fact at its position has instead.
package struct NoSuchPart: Error, Hashable, Sendable {
    /// A part that there was or is; what it says is not told.
    package struct Part: Hashable, Sendable {
        package let number: Int
        package let name: PartName
        package let isThere: Bool
    }

    package let position: Int64
    package let parts: [Part]
}
