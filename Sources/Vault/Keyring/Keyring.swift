package import Crypto
package import Facts

/// The keys of one organisation that live outside the database.
///
/// Epoch keys never leave it: it is asked to wrap and unwrap, so that a key management service can stand in for a
/// folder. The three keys for digests are given out as ``KeyedHash``, for they are used for every command.
package protocol Keyring: Sendable {
    var organisation: OrganisationID { get }

    /// Digests what people search by; rotates by indexing anew.
    var index: KeyedHash { get }
    /// Digests requests, to tell a repeated command from another one under its id.
    var requests: KeyedHash { get }
    /// Digests the addresses of people who objected. It never rotates: they would be written to again.
    var suppression: KeyedHash { get }

    /// The numbers of the epochs whose keys are at hand, in ascending order.
    func epochs() async throws(VaultFailure) -> [Int]

    /// The epoch under whose key new data keys are wrapped.
    func currentEpoch() async throws(VaultFailure) -> Int

    /// Wraps a data key under the epoch key that its binding names.
    func wrap(_ secret: SymmetricKey, for binding: DataKeyBinding) async throws(VaultFailure) -> [UInt8]

    /// Unwraps a data key.
    ///
    /// - Throws: `VaultFailure.dataKey` with `epochMissing` where the epoch key is not at hand, and with `keyDamaged`
    ///   where the bytes aren't what was wrapped for this binding.
    func unwrap(_ wrapped: [UInt8], for binding: DataKeyBinding) async throws(VaultFailure) -> SymmetricKey

    /// How far the journal of destroyed keys had come when it was last written; nothing where it never was.
    func journalMark() async throws(VaultFailure) -> JournalMark?

    /// Remembers how far the journal of destroyed keys has come.
    func keep(_ mark: JournalMark) async throws(VaultFailure)
}
