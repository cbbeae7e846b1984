/// How it is known who acted: the difference between a name somebody typed and a login.
package enum ActorEvidence: String, CaseIterable, Sendable {
    case stated
    case account
    case login
    case token
}
