import Facts
import Synchronization

/// The import that facts are recorded for: the stream that tells of it, and the command that began it.
///
/// What tells of its begin rides with its first lot: an import that records nothing has not begun.
final class ImportIntake: Sendable {
    private enum Begin {
        case waiting(PreparedAppend)
        case riding(PreparedAppend)
        case recorded
    }

    let stream: StreamID
    let command: CommandID
    let actor: ActorID
    private let begin: Mutex<Begin>

    init(stream: StreamID, command: CommandID, actor: ActorID, opening: PreparedAppend?) {
        self.stream = stream
        self.command = command
        self.actor = actor
        begin = Mutex(opening.map { .waiting($0) } ?? .recorded)
    }

    /// What has to be appended before the lot that is sealed now, in the same transaction.
    func takeOpening() -> PreparedAppend? {
        begin.withLock { begin in
            guard case .waiting(let opening) = begin else { return nil }
            begin = .riding(opening)
            return opening
        }
    }

    /// Takes what rode with a lot for recorded.
    func settle() { begin.withLock { $0 = .recorded } }

    /// What rode with a lot that was not appended waits for the next one.
    func turnBack() {
        begin.withLock { begin in
            if case .riding(let opening) = begin { begin = .waiting(opening) }
        }
    }

    /// Whether something was recorded for it.
    var isRecorded: Bool {
        begin.withLock { begin in
            switch begin {
            case .waiting, .riding: false
            case .recorded: true
            }
        }
    }
}
