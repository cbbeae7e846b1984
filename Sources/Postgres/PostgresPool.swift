package import ServiceLifecycle
import Synchronization

/// A bounded number of connections, lent in the order in which they are asked for.
///
/// Works with and without being run as a service; as one, it closes on graceful shutdown. A connection that the
/// server ended while nobody used it is replaced before it is lent. A statement that failed is never repeated.
/// What is done with a connection must leave no settings behind: use `set local`.
package final class PostgresPool: Service, Sendable {
    /// What a waiting task gets.
    enum Grant: Sendable {
        case connection(PostgresConnection)
        /// A place in which to open a connection.
        case place
        case failure(PostgresFailure)
    }

    private struct Waiter {
        let id: UInt64
        let continuation: CheckedContinuation<Grant, Never>
    }

    private struct State {
        var idle: [PostgresConnection] = []
        var open = 0
        var waiters: [Waiter] = []
        var nextID: UInt64 = 0
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let configuration: PostgresConfiguration
    private let maximum: Int
    private let acquireTimeout: Duration
    private let state = Mutex(State())

    /// At most `connections` are open at once; whoever waits longer than `acquireTimeout` for one is refused.
    package init(
        _ configuration: PostgresConfiguration, connections: Int, acquireTimeout: Duration = .seconds(30)
    ) {
        self.configuration = configuration
        maximum = max(1, connections)
        self.acquireTimeout = acquireTimeout
    }

    /// Lends a connection to `body`, which has it for itself; cancelling the task ends the statement that runs.
    @discardableResult
    package func withConnection<Value: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        let connection = try await acquire()
        let interruption = Interruption()
        let (result, isReusable) = await withTaskCancellationHandler {
            await connection.lend(interruption, body)
        } onCancel: {
            interruption.request()
        }
        await release(connection, isReusable: isReusable)
        return try result.get()
    }

    /// Lends a connection for one transaction.
    @discardableResult
    package func transaction<Value: Sendable>(
        _ options: PostgresTransaction = .readWrite,
        _ body: @Sendable (isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await withConnection { connection in
            try connection.transaction(options, body)
        }
    }

    /// Lends a connection for one statement.
    @discardableResult
    package func execute(_ sql: SQL) async throws -> Rows {
        try await withConnection { connection in try connection.execute(sql) }
    }

    /// Stays until the program shuts down, then closes.
    package func run() async throws {
        try? await gracefulShutdown()
        await close()
    }

    /// Refuses everybody who waits, closes what is idle, and waits for what is lent.
    package func close() async {
        let (waiters, idle) = state.withLock { state in
            state.isClosed = true
            defer {
                state.waiters = []
                state.open -= state.idle.count
                state.idle = []
            }
            return (state.waiters, state.idle)
        }
        for waiter in waiters { waiter.continuation.resume(returning: .failure(.poolIsClosed)) }
        for connection in idle { await connection.close() }
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state in
                if state.open > 0 { state.closers.append(continuation) }
                return state.open == 0
            }
            if isDone { continuation.resume() }
        }
    }

    /// How many connections are open, lent ones included, and how many tasks wait for one.
    package var load: (open: Int, idle: Int, waiting: Int) {
        state.withLock { ($0.open, $0.idle.count, $0.waiters.count) }
    }

    // MARK: Lending

    private func acquire() async throws(PostgresFailure) -> PostgresConnection {
        switch await grant() {
        case .failure(let failure):
            throw failure
        case .place:
            return try await openInPlace()
        case .connection(let connection):
            if await connection.isBroken {
                await connection.close()
                return try await openInPlace()
            }
            return connection
        }
    }

    private func openInPlace() async throws(PostgresFailure) -> PostgresConnection {
        do throws(PostgresFailure) {
            return try await PostgresConnection.open(configuration)
        } catch {
            givePlace()
            throw error
        }
    }

    /// What can be had at once, or else a place in the queue.
    private func grant() async -> Grant {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let limit = acquireTimeout
        return await withTaskCancellationHandler {
            let timer = Mutex<Task<Void, Never>?>(nil)
            let grant = await withCheckedContinuation { continuation in
                guard let grant = takeOrWait(Waiter(id: id, continuation: continuation)) else {
                    timer.withLock { timer in
                        timer = Task { [weak self] in
                            guard (try? await Task.sleep(for: limit)) != nil else { return }
                            self?.dismiss(id, with: .poolIsExhausted)
                        }
                    }
                    return
                }
                continuation.resume(returning: grant)
            }
            timer.withLock { $0?.cancel() }
            return grant
        } onCancel: {
            dismiss(id, with: .taskCancelled)
        }
    }

    private func takeOrWait(_ waiter: Waiter) -> Grant? {
        state.withLock { state in
            if state.isClosed { return .failure(.poolIsClosed) }
            // Looked at under the lock: whoever cancels later finds the waiter in the queue.
            if Task.isCancelled { return .failure(.taskCancelled) }
            if let connection = state.idle.popLast() { return .connection(connection) }
            if state.open < maximum {
                state.open += 1
                return .place
            }
            state.waiters.append(waiter)
            return nil
        }
    }

    private func dismiss(_ id: UInt64, with failure: PostgresFailure) {
        let waiter = state.withLock { state in
            state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
        }
        waiter?.continuation.resume(returning: .failure(failure))
    }

    /// Gives a connection to whoever waits longest, or lays it by; one that is spent makes place for another.
    private func release(_ connection: PostgresConnection, isReusable: Bool) async {
        let isKept = isReusable && pass(.connection(connection))
        if isKept { return }
        await connection.close()
        givePlace()
    }

    /// Hands on what came free; false when the pool has closed and does not want it back.
    private func pass(_ grant: Grant) -> Bool {
        let (waiter, isTaken) = state.withLock { state -> (Waiter?, Bool) in
            if state.isClosed { return (nil, false) }
            if !state.waiters.isEmpty { return (state.waiters.removeFirst(), true) }
            switch grant {
            case .connection(let connection):
                state.idle.append(connection)
                return (nil, true)
            case .place, .failure:
                return (nil, false)
            }
        }
        waiter?.continuation.resume(returning: grant)
        return isTaken
    }

    /// Gives up a place, to whoever waits longest.
    private func givePlace() {
        if pass(.place) { return }
        let closers = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.open -= 1
            guard state.isClosed, state.open == 0 else { return [] }
            defer { state.closers = [] }
            return state.closers
        }
        for closer in closers { closer.resume() }
    }
}

extension PostgresFailure {
    static var poolIsClosed: PostgresFailure {
        PostgresFailure(.poolClosed, "the pool of connections is closed")
    }

    static var poolIsExhausted: PostgresFailure {
        PostgresFailure(.poolExhausted, "no connection came free in time")
    }
}
