/// Why what came can't be read as a message; it is kept as it came.
package enum MessageProblem: String, CaseIterable, Sendable {
    case empty
    /// It doesn't begin with the fields of a message.
    case noHeader = "no-header"
}
