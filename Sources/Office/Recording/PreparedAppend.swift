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
    /// The parts of its facts by their ordinals, documents left out.
    var parts: [Int: [PartDescription]] = [:]
    /// The documents of its facts, which are sealed while they are appended.
    var contents: [PlacedContent] = []
    /// The request with those parts of its facts.
    let make: @Sendable ([Int: [PartDescription]]) throws -> AppendRequest

    /// What is to be appended.
    var request: AppendRequest {
        get throws { try make(parts) }
    }
}
