/// Why what came, or a part of it, can't be read as a message; it is kept as it came.
package enum MessageProblem: String, CaseIterable, Sendable {
    case empty
    /// It doesn't begin with the fields of a message.
    case noHeader = "no-header"
    /// It is a message, and a part of it is not written as it says.
    case partUnreadable = "part-unreadable"
}
