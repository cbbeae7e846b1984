/// A part of a message that can't be read as it says it is written; the message itself is kept as it came.
package struct UnreadPart: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Sendable {
        /// It says base64, and its bytes are none (RFC 2045, 6.8).
        case notBase64 = "not-base64"
        /// It names a character set that nobody knows; its text is shown as another one (RFC 2046, 4.1.2).
        case unknownCharset = "unknown-charset"
    }

    /// Counted from 1 over all parts.
    package let number: Int
    package let mediaType: String
    package let reason: Reason
}
