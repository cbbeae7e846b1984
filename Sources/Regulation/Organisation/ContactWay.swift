/// A way to reach the controller that its sealed details hold.
package enum ContactWay: String, CaseIterable, Sendable {
    case email
    case phone
    case post
}
