import Postgres
import Synchronization

/// Where callers leave their requests for the one thread that appends.
///
/// The thread is woken by a system call only when it sleeps; while it works, callers just join the queue.
final class AppendQueue: Sendable {
    private struct State {
        var waiting: [PendingAppend] = []
        var events = 0
        var isSleeping = false
        var isClosed = false
    }

    private let state = Mutex(State())
    let wakeup: PostgresWakeup

    init() throws(PostgresFailure) {
        wakeup = try PostgresWakeup()
    }

    func join(_ pending: PendingAppend) {
        let (wake, refused) = state.withLock { state in
            if state.isClosed { return (false, true) }
            state.waiting.append(pending)
            state.events += pending.request.events.count
            defer { state.isSleeping = false }
            return (state.isSleeping, false)
        }
        if wake { wakeup.signal() }
        if refused { pending.answer(.failure(.ended)) }
    }

    func close() {
        state.withLock { $0.isClosed = true }
        wakeup.signal()
    }

    /// How many requests and events wait, and whether no more will come.
    var length: (requests: Int, events: Int, isClosed: Bool) {
        state.withLock { ($0.waiting.count, $0.events, $0.isClosed) }
    }

    /// Takes what waits, up to a number of events and of bytes but at least one request; one that goes alone is taken
    /// alone.
    func take(events limit: Int, bytes byteLimit: Int = .max) -> [PendingAppend] {
        state.withLock { state in
            var events = 0
            var count = 0
            var bytes = 0
            for pending in state.waiting {
                events += pending.request.events.count
                bytes += pending.request.size
                if count > 0, events > limit || bytes > byteLimit || pending.goesAlone { break }
                count += 1
                if pending.goesAlone { break }
            }
            guard count < state.waiting.count else {
                state.events = 0
                return exchange(&state.waiting, with: [])
            }
            let taken = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            state.events -= Self.events(of: taken)
            return taken
        }
    }

    /// Puts requests back in front, in their order.
    func putBack(_ pending: [PendingAppend]) {
        state.withLock { state in
            state.waiting.insert(contentsOf: pending, at: 0)
            state.events += Self.events(of: pending)
        }
    }

    private static func events(of pending: [PendingAppend]) -> Int {
        pending.reduce(0) { $0 + $1.request.events.count }
    }

    /// Says that the thread is about to sleep; false if it has reason not to.
    func prepareToSleep(unless enough: (_ requests: Int, _ events: Int, _ isClosed: Bool) -> Bool) -> Bool {
        state.withLock { state in
            if enough(state.waiting.count, state.events, state.isClosed) { return false }
            state.isSleeping = true
            return true
        }
    }
}
