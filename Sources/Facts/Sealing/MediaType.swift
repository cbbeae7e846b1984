/// The media types that sealed parts have.
package enum MediaType: String, CaseIterable, Sendable {
    case json = "application/json"
    case text = "text/plain"
}
