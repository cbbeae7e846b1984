package import Intake

/// A declaration on its way into the register: what was planned, and what of it is still to be recorded.
package struct RegisterApplication: Sendable {
    let declaration: Declaration
    let endMissing: Bool
    let order: Order
    /// Everything that the command does, what it recorded before included.
    package let plan: RegisterPlan
    package internal(set) var remaining: [RegisterStep]
    /// Whether something of it was recorded before.
    package internal(set) var isBegun: Bool

    /// Whether all of it was recorded before, so that this only repeats the answer it got then.
    package var isRepeated: Bool { isBegun && remaining.isEmpty && plan.conflicts.isEmpty }
}
