import Foundation
import Synchronization

/// Tells how many mebibytes have been written or read: on a terminal on one line that is written over, elsewhere not at
/// all.
final class ByteProgress: Sendable {
    private struct State {
        var lastShown = ContinuousClock.now
        var hasShown = false
    }

    private let name: String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let state = Mutex(State())

    init(_ name: String) {
        self.name = name
    }

    /// Shows it once a second has passed, ten times a second at most.
    func show(_ done: Int, of total: Int? = nil) {
        guard isTerminal else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            guard now - state.lastShown > (state.hasShown ? .milliseconds(100) : .seconds(1)) else { return }
            state.lastShown = now
            state.hasShown = true
            let whole = total.map { "/\($0 >> 20)" } ?? ""
            FileHandle.standardError.write(Data("\r\(name): \(done >> 20)\(whole) MiB ".utf8))
        }
    }

    func finish() {
        state.withLock { state in
            if state.hasShown { FileHandle.standardError.write(Data("\n".utf8)) }
            state.hasShown = false
        }
    }
}
