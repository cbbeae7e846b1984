package import Facts
package import Views

/// How far a register has come in a ledger.
package struct RegisterStanding: Hashable, Sendable {
    package let name: RegisterName
    /// The number of entries folded: what the register shows is known at the position before.
    package let position: Int64
    /// The number of entries in the ledger.
    package let size: Int64
    /// When the last entry that was folded was recorded; nothing where none was.
    package let foldedAt: Instant?
    /// When the last entry of the ledger was recorded.
    package let recordedAt: Instant
    /// Why it goes no further, and the entry before which it stopped.
    package let stop: Stop?

    package struct Stop: Hashable, Sendable {
        package let position: Int64
        package let fault: RegisterFault

        package init(position: Int64, fault: RegisterFault) {
            self.position = position
            self.fault = fault
        }
    }

    /// How many entries are yet to be folded.
    package var lag: Int64 { size - position }

    /// The seconds of the ledger's own time that the register is behind; nothing where nothing was folded yet.
    package var secondsBehind: Double? {
        foldedAt.map { Double($0.microseconds(until: recordedAt)) / 1_000_000 }
    }
}
