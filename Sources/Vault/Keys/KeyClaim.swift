package import Facts
package import Ledger
import Synchronization

/// The data keys that one command seals with, among them those made for it that are not stored yet.
///
/// The rows of new keys ride with the command's append. Until it is known how that went nobody else gets those keys:
/// ``settle(after:)`` gives them free, ``abandon()`` forgets them, and so does letting go of the claim. To forget is
/// always safe, as the database is asked again; the other way round parts would be sealed with a key that was lost.
package final class KeyClaim: Sendable {
    private let keys: [DataKeySlot: DataKey]
    private let made: [DataKey]
    private let owner: DataKeys
    private let isEnded = Mutex(false)
    /// New keys, to be appended together with the parts.
    package let rows: [DataKeyRow]

    init(keys: [DataKeySlot: DataKey], made: [DataKey], rows: [DataKeyRow], owner: DataKeys) {
        self.keys = keys
        self.made = made
        self.rows = rows
        self.owner = owner
    }

    deinit {
        end(isStored: false)
    }

    /// The key of a subject and class that the claim was made for.
    package func key(for subject: SubjectID, _ retentionClass: RetentionClass) throws(VaultFailure) -> DataKey {
        guard let key = keys[DataKeySlot(subject, retentionClass)] else {
            throw .keyNotClaimed(subject, retentionClass)
        }
        return key
    }

    /// Gives the new keys free for everybody: the append that carried them is in the ledger.
    ///
    /// A repeated answer means that an earlier append was found and this one stored nothing, so its keys are forgotten.
    package func settle(after answer: AppendAnswer) {
        end(isStored: !answer.isRepeated)
    }

    /// Gives the new keys free for everybody: they were stored by themselves, without an append.
    func settleStored() {
        end(isStored: true)
    }

    /// Forgets the new keys: the append that carried them failed, or may have.
    package func abandon() {
        end(isStored: false)
    }

    private func end(isStored: Bool) {
        guard !made.isEmpty else { return }
        let isFirst = isEnded.withLock { isEnded in
            defer { isEnded = true }
            return !isEnded
        }
        if isFirst { owner.release(made.map(\.slot), storing: isStored ? made : []) }
    }
}
