package import Facts
package import Registers

/// From where a report looks: the end of a day, with what had been recorded by a position.
package struct Standpoint: Sendable {
    package let viewpoint: Viewpoint
    /// When the last entry that counts was recorded; nothing where none was.
    package let recordedAt: Instant?
    /// The position of the last entry that counts; nothing where none does.
    package let last: Int64?

    package var day: Day { viewpoint.asOf }

    /// Whether an entry counts.
    func knows(_ position: Int64) -> Bool { last.map { position <= $0 } ?? false }
}
