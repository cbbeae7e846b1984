import Facts

/// Digests requests, so that a command sent twice can be told from another request under the same id.
///
/// The digest is keyed: who has the receipts but not the keyring can't try out whether a guessed request fits.
package struct RequestDigest: Sendable {
    private let hash: KeyedHash

    package init(keyring: some Keyring) {
        hash = keyring.requests
    }

    /// The digest of a request's canonical bytes, 32 bytes long.
    package func digest(of request: [UInt8]) -> [UInt8] {
        hash.code(of: request)
    }
}
