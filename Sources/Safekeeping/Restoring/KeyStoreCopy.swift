import Facts
import Vault

/// What the newest key store says: which keys there are, and which were destroyed.
struct KeyStoreCopy: Sendable {
    /// Every key that is in it, with its epoch.
    var keys: [KeyID: Int] = [:]
    var destroyed: Set<KeyID> = []

    /// Takes in what the journal knows, which may be more than the database did when the key store was copied.
    mutating func take(_ journal: [JournalLine]) {
        for line in journal {
            destroyed.insert(line.key)
            keys[line.key] = nil
        }
        for key in destroyed { keys[key] = nil }
    }
}
