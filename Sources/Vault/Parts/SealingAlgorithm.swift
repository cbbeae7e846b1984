/// How a box is sealed: its first byte, and part of what is authenticated with it.
enum SealingAlgorithm: UInt8, Sendable {
    /// AES-256-GCM (NIST SP 800-38D) with a random nonce of 12 bytes and a tag of 16.
    case aes256GCM = 1
}
