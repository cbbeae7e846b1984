import Facts
import Ledger
import Synchronization
import Vault

/// Whose data some streams hold, as their first facts said it.
///
/// A stream's first fact stays what it is, so this stays true; asking the database each time would load every stream
/// twice that something is recorded in.
final class Subjects: Sendable {
    private struct Known: Sendable {
        let subject: SubjectID
        let kind: StreamKind
    }

    private let known = Mutex(RecencyCache<StreamID, Known>(capacity: 20_000))

    func subject(of stream: StreamID, kind: StreamKind) -> SubjectID? {
        known.withLock { known in known.value(for: stream).flatMap { $0.kind == kind ? $0.subject : nil } }
    }

    func remember(_ subject: SubjectID, of stream: StreamID, kind: StreamKind) {
        known.withLock { $0.insert(Known(subject: subject, kind: kind), for: stream) }
    }
}
