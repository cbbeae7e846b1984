import Dispatch
import Synchronization

/// A task's cancellation, carried to the statement that runs for it and to no other.
final class Interruption: Sendable {
    private struct State {
        var isRequested = false
        var running: Canceller?
    }

    private let state = Mutex(State())

    /// The server ignores a request that overtakes its statement, so it is repeated while the statement runs.
    private static let repetition = DispatchTimeInterval.milliseconds(100)

    var isRequested: Bool {
        state.withLock { $0.isRequested }
    }

    /// A statement is about to be sent; false when it must not be.
    func begin(_ canceller: Canceller) -> Bool {
        state.withLock { state in
            if state.isRequested { return false }
            state.running = canceller
            return true
        }
    }

    /// The statement was answered.
    ///
    /// Waits for a request under way, so that it can't hit the next statement.
    func end() {
        state.withLock { $0.running = nil }
    }

    func request() {
        let isRunning = state.withLock { state in
            state.isRequested = true
            return state.running != nil
        }
        // Whoever cancels a task must not wait for the server.
        if isRunning { DispatchQueue.global().async { self.strike() } }
    }

    private func strike() {
        let isRunning = state.withLock { state in
            state.running?.cancel()
            return state.running != nil
        }
        if isRunning {
            DispatchQueue.global().asyncAfter(deadline: .now() + Self.repetition) { self.strike() }
        }
    }
}
