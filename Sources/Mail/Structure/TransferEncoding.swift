/// How the bytes of a part are written in a message (RFC 2045, 6).
package enum TransferEncoding: Sendable {
    case identity
    case base64
    case quotedPrintable

    init(_ name: String) {
        switch name {
        case "base64": self = .base64
        case "quoted-printable": self = .quotedPrintable
        // 7bit, 8bit, binary; and what nobody knows is kept as it came.
        default: self = .identity
        }
    }

    /// How many bytes are written as so many, at most.
    func decodedLength(of count: Int) -> Int {
        switch self {
        case .identity, .quotedPrintable: count
        case .base64: count / 4 * 3 + 3
        }
    }
}
