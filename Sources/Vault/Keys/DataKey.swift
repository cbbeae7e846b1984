import Crypto
package import Facts

/// A data key, unwrapped: what one subject's parts of one retention class are sealed with.
package struct DataKey: Sendable {
    package let id: KeyID
    package let slot: DataKeySlot
    /// Counts the keys of a slot from 1.
    package let generation: Int
    /// The epoch under whose key it is wrapped.
    package let epoch: Int
    let secret: SymmetricKey

    init(id: KeyID, slot: DataKeySlot, generation: Int, epoch: Int, secret: SymmetricKey) {
        self.id = id
        self.slot = slot
        self.generation = generation
        self.epoch = epoch
        self.secret = secret
    }

    /// Says which key it was once it is gone: a digest from which it can't be made again.
    package var fingerprint: [UInt8] { secret.fingerprint }
}

extension DataKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "data key \(id)" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
