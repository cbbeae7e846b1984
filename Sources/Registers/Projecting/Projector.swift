package import Facts
import Ledger
package import Postgres
import Synchronization
package import Views

/// Follows a ledger and folds what is new into the registers, page by page: rows and checkpoint in one transaction.
///
/// Several may run at once; one of them folds. It is told by an epoch: whoever comes later raises it, and whoever holds
/// an older one finds that out before reading anything.
package final class Projector: Sendable {
    package let organisation: OrganisationID
    private let pool: PostgresPool
    private let registers: [RegisterName]
    private let pageSize: Int64
    private let checkpoints: Checkpoints
    private let state: Mutex<State>

    private struct State: Sendable {
        var engine: FoldEngine
        /// The epoch held per register; none before the first page and after somebody else took over.
        var epochs: [RegisterName: Int64] = [:]
        /// The position of an entry that nobody can read.
        var limit: Int64?

        mutating func forget() {
            engine.forget()
            epochs = [:]
        }
    }

    /// What one page came to.
    private enum Turn: Sendable {
        case caughtUp(size: Int64)
        case moved(to: Int64, size: Int64)
        case fenced
    }

    /// - Parameters:
    ///   - organisation: Whose ledger it follows.
    ///   - pool: Connections of a role that may read the ledger and add to the registers.
    ///   - registers: The registers it folds.
    ///   - pageSize: Entries per transaction.
    package init(
        organisation: OrganisationID,
        pool: PostgresPool,
        registers: [RegisterName] = RegisterName.allCases,
        pageSize: Int64 = 5_000
    ) {
        self.organisation = organisation
        self.pool = pool
        self.registers = registers
        self.pageSize = max(1, pageSize)
        checkpoints = Checkpoints(organisation: organisation)
        state = Mutex(
            State(engine: FoldEngine(organisation: organisation, registers: registers, room: .following)))
    }

    /// Folds everything that is in the ledger, or lets whoever is at it do so.
    ///
    /// Registers that have stopped are left where they are. `progress` is called after each page, with the number of
    /// entries folded and the size of the ledger. Says how every register then stands.
    @discardableResult
    package func catchUp(
        progress: @Sendable (_ position: Int64, _ size: Int64) -> Void = { _, _ in }
    ) async throws -> [RegisterStanding] {
        while true {
            try Task.checkCancellation()
            do {
                let turn = try await pool.transaction { connection in try self.turn(on: connection) }
                switch turn {
                case .caughtUp(let size):
                    progress(size, size)
                    return try await standings()
                case .moved(let position, let size):
                    progress(position, size)
                case .fenced:
                    if try await waitForOthers() { return try await standings() }
                }
            } catch LedgerDamage.malformed(let position, let malformed) {
                let isNew = state.withLock { state in
                    state.forget()
                    defer { state.limit = position }
                    return state.limit != position
                }
                // Nothing is read beyond the limit, so it was read before and has changed since.
                guard isNew else { throw LedgerDamage.malformed(position: position, malformed) }
            } catch RegisterDamage.rowMissing(let name) {
                state.withLock { $0.forget() }
                try await stop(name)
            } catch {
                // What was folded may not have reached the database; what is there decides.
                state.withLock { $0.forget() }
                throw error
            }
        }
    }

    /// How every register of the organisation stands.
    package func standings() async throws -> [RegisterStanding] {
        try await pool.transaction(.snapshot) { [checkpoints] connection in
            try LedgerReader.enter(checkpoints.organisation, on: connection)
            return try checkpoints.standings(on: connection)
        }
    }

    /// Lets registers that stopped try again, as after an upgrade that knows the entry.
    package func retry(_ registers: [RegisterName] = RegisterName.allCases) async throws {
        try await pool.transaction { [checkpoints] connection in
            try LedgerReader.enter(checkpoints.organisation, on: connection)
            try checkpoints.clear(registers, on: connection)
        }
        state.withLock { state in
            state.forget()
            state.limit = nil
        }
    }

    // MARK: A page

    private func turn(on connection: isolated PostgresConnection) throws -> Turn {
        try LedgerReader.enter(organisation, on: connection)
        return try state.withLock { state in
            let size = try LedgerReader(organisation: organisation).head(on: connection).size
            if state.epochs.isEmpty, try isComplete(at: size, on: connection) { return .caughtUp(size: size) }
            let held: [Checkpoints.Checkpoint]
            if state.epochs.isEmpty {
                held = try checkpoints.claim(registers, on: connection)
                state.epochs = Dictionary(uniqueKeysWithValues: held.map { ($0.name, $0.epoch) })
            } else {
                held = try checkpoints.hold(registers, on: connection)
                guard held.allSatisfy({ state.epochs[$0.name] == $0.epoch }) else {
                    state.forget()
                    return .fenced
                }
            }
            let following = held.filter { !$0.isStopped }
            guard let start = following.map(\.position).min(), start < size else { return .caughtUp(size: size) }
            return try fold(following, from: start, size: size, &state, on: connection)
        }
    }

    private func fold(
        _ following: [Checkpoints.Checkpoint], from start: Int64, size: Int64, _ state: inout State,
        on connection: isolated PostgresConnection
    ) throws -> Turn {
        var end = min(start + pageSize, size)
        var limitStop: FoldStop?
        if let limit = state.limit, limit < end {
            end = max(limit, start)
            limitStop = FoldStop(position: limit, fault: .unreadableEntry)
        }
        var starts = Dictionary(uniqueKeysWithValues: registers.map { ($0, Int64.max) })
        for checkpoint in following { starts[checkpoint.name] = checkpoint.position }
        let page = try state.engine.fold(start..<end, from: starts, on: connection)
        for changes in page.changes where !changes.isEmpty {
            try changes.insert(into: changes.name.rawValue, of: organisation, on: connection)
            try changes.close(in: changes.name.rawValue, of: organisation, on: connection)
        }
        let moves = following.map { checkpoint in
            let stop = page.stops[checkpoint.name] ?? (checkpoint.position <= end ? limitStop : nil)
            return Checkpoints.Move(
                from: checkpoint, position: stop?.position ?? max(end, checkpoint.position), stop: stop)
        }
        guard try checkpoints.move(moves, on: connection) else { throw ProjectorFailure.checkpointMoved }
        return .moved(to: end, size: size)
    }

    /// Whether there is nothing to fold, seen without taking anybody's place.
    private func isComplete(at size: Int64, on connection: isolated PostgresConnection) throws -> Bool {
        let row = try connection.execute(
            """
            select count(*) from dossier.register_checkpoint
             where organisation = \(organisation) and register = any(\(PostgresArray(registers.map(\.rawValue))))
               and (position >= \(size) or failure is not null)
            """
        ).single()
        return try row.decode(Int64.self, at: 0) == Int64(registers.count)
    }

    private func stop(_ name: RegisterName) async throws {
        try await pool.transaction { [checkpoints] connection in
            try LedgerReader.enter(checkpoints.organisation, on: connection)
            let held = try checkpoints.claim([name], on: connection)
            let moves = held.map { checkpoint in
                Checkpoints.Move(
                    from: checkpoint, position: checkpoint.position,
                    stop: FoldStop(position: checkpoint.position, fault: .rowMissing))
            }
            guard try checkpoints.move(moves, on: connection) else { throw ProjectorFailure.checkpointMoved }
        }
    }

    // MARK: The others

    /// How long nothing may move before somebody else's place is taken.
    private static let patience = 20
    private static let pause = Duration.milliseconds(50)

    /// Waits while somebody else folds; true once nothing is left to do.
    private func waitForOthers() async throws -> Bool {
        var last: Int64 = -1
        var idle = 0
        while idle < Self.patience {
            try await Task.sleep(for: Self.pause)
            let standings = try await standings().filter { registers.contains($0.name) && $0.stop == nil }
            let position = standings.map(\.position).min() ?? .max
            if standings.allSatisfy({ $0.lag <= 0 }) { return true }
            idle = position == last ? idle + 1 : 0
            last = position
        }
        return false
    }
}

/// Why a page was given up although nothing failed.
enum ProjectorFailure: Error {
    /// A checkpoint moved while it was held: somebody went round the program.
    case checkpointMoved
}
