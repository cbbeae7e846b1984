package import Facts
package import Views

/// One thing that a register shows otherwise on one day than on another.
package struct RegisterDifference<View: RegisterView>: Hashable, Sendable {
    package let stream: StreamID
    package let part: View.Part
    /// What it said on the first day; nothing where it was not in the register.
    package let before: View.Values?
    /// What it says on the second day.
    package let after: View.Values?
    /// The positions of the entries behind the difference, in order: every one that changed something in between.
    package let events: [Int64]
}
