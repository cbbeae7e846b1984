/// The media types that sealed parts have.
package enum MediaType: String, CaseIterable, Sendable {
    case json = "application/json"
    case text = "text/plain"
    case pdf = "application/pdf"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case message = "message/rfc822"
    /// Bytes that nothing more is known of.
    case bytes = "application/octet-stream"
}
