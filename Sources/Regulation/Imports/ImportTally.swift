/// What became of the rows of an import.
package struct ImportTally: Hashable, Sendable {
    /// Rows of which something was recorded, in all attempts together.
    package var recorded: Int
    /// Rows that had been brought in before, by another import.
    package var known: Int
    /// Rows that were left out because something is wrong with them.
    package var leftOut: Int

    package init(recorded: Int = 0, known: Int = 0, leftOut: Int = 0) {
        self.recorded = recorded
        self.known = known
        self.leftOut = leftOut
    }
}
