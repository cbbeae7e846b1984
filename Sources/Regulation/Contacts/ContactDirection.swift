/// Who approached whom.
package enum ContactDirection: String, CaseIterable, Sendable {
    /// From the client to the organisation.
    case incoming = "in"
    case outgoing = "out"
}
