import Crypto

/// SHA-256 over bytes that come in pieces, as `sha256sum` reckons it.
package struct ContentDigest: Sendable {
    private var hash = SHA256()
    /// How many bytes there were.
    package private(set) var count = 0

    package init() {}

    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        hash.update(bufferPointer: bytes)
        count += bytes.count
    }

    /// In hexadecimal.
    package var text: String { Hexadecimal.text(of: hash.finalize()) }
}
