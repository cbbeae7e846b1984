import Facts
import Ledger
import Vault

/// Something that is decided and has yet to be sealed, with the keys of a claim that may serve others too.
struct PreparedAppend: Sendable {
    /// The keys that it is sealed with.
    let slots: [DataKeySlot]
    /// Those whom it introduces.
    let newcomers: [Newcomer]
    let seal: @Sendable (KeyClaim) throws -> SealedAppend
}

/// Something that is ready to be appended.
///
/// Its request has all new keys of the claim that it was sealed with.
struct SealedAppend: Sendable {
    /// The parts of its first fact, documents left out.
    var parts: [PartDescription] = []
    /// The request with those parts of its first fact.
    let make: @Sendable ([PartDescription]) throws -> AppendRequest

    /// What is to be appended.
    var request: AppendRequest {
        get throws { try make(parts) }
    }
}
