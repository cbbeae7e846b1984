/// What somebody is at a client.
package enum PersonRole: String, CaseIterable, Sendable {
    case contact
    /// The legal representative of an organisation.
    case representative
    case owner
}
