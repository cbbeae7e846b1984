/// Everything that is wrong with a file, in the order of the file: nothing of it is taken.
package struct IntakeFailures: Error, Hashable, Sendable {
    /// Sorted by place; at least one.
    package let failures: [IntakeFailure]
    /// How many more there were than are listed.
    package let omitted: Int
}
