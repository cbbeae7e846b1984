package import Facts
package import Postgres

/// Why something asked of the vault did not happen.
///
/// None of them holds a secret or anything about a person.
package enum VaultFailure: Error, Sendable {
    /// Something is wrong with the keyring's folder, or with a file in it.
    case keyring(file: String, KeyFault)
    /// Something is wrong with the journal of destroyed keys, or it is older than what else is there.
    case journal(JournalFault)
    /// The database refused, or can't be reached.
    case database(PostgresFailure)
    /// A plaintext is longer than one part may be.
    case partTooLong(size: Int, limit: Int)
    /// A data key doesn't open, so nothing can be sealed or opened with it.
    case dataKey(KeyID, Alarm)
    /// A part that was to stay doesn't open, so that it can't be moved to another key.
    case unreadable(position: Int64, part: Int, Alarm)
    /// A part was to be sealed for somebody whose key had not been asked for.
    case keyNotClaimed(SubjectID, RetentionClass)
    /// The cipher refused, which it does only when it is misused.
    case cipher
    /// The task was cancelled while it waited for a key that another was making.
    case cancelled
}

extension VaultFailure {
    /// Does something with the journal, and brings its fault into this room's terms.
    static func withJournal<Value>(_ body: () throws(JournalFault) -> Value) throws(VaultFailure) -> Value {
        do throws(JournalFault) {
            return try body()
        } catch {
            throw .journal(error)
        }
    }

    /// What a body run on a connection threw, brought into this room's terms.
    init(thrown error: any Error) {
        switch error {
        case let failure as VaultFailure: self = failure
        case let failure as PostgresFailure: self = .database(failure)
        case let fault as JournalFault: self = .journal(fault)
        default: self = .database(.decoding("an answer that could not be read"))  // `any Error` has no cases.
        }
    }
}

extension VaultFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .keyring(let file, let fault): "Keyring, \(file): \(fault.description)"
        case .journal(let fault): "The journal of destroyed keys \(fault.description)"
        case .database(let failure): failure.description
        case .partTooLong(let size, let limit):
            "A sealed text takes \(size) bytes where at most \(limit) fit; attach it as a document or split it."
        case .dataKey(let key, let alarm): "The data key \(key) can't be used: \(alarm.rawValue)."
        case .unreadable(let position, let part, let alarm):
            "Part \(part) of event \(position) is to stay and can't be opened: \(alarm.rawValue)."
        case .keyNotClaimed(_, let retentionClass):
            "A part of class \(retentionClass.rawValue) was to be sealed with a key that had not been asked for."
        case .cipher: "The cipher refused."
        case .cancelled: "Cancelled while waiting for a key."
        }
    }
}
