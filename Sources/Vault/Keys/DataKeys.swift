package import Facts
import Ledger
package import Postgres
import Synchronization

/// The data keys of one organisation: looked up, unwrapped and remembered, and made where there is none yet.
///
/// Two commands that need the same new key don't both make one: the second waits until the first one's append is
/// settled. Across processes the database's unique key of (subject, class, generation) decides; whoever lost abandons
/// its claim, claims anew and finds the winner's key.
package final class DataKeys: Sendable {
    package let organisation: OrganisationID
    let keyring: any Keyring
    let pool: PostgresPool
    private let state: Mutex<State>

    private struct State {
        /// The newest key of each slot, known to be stored.
        var current: RecencyCache<DataKeySlot, DataKey>
        /// Keys that opened something, of whatever generation.
        var opened: RecencyCache<KeyID, DataKey>
        /// Slots whose key somebody is looking up or making, each with those who wait for it.
        var claimed: [DataKeySlot: [Waiter]] = [:]
        var nextWaiter: UInt64 = 0
    }

    private struct Waiter {
        let id: UInt64
        let continuation: CheckedContinuation<Void, Never>
    }

    private enum Turn {
        case held(DataKey)
        case ours
        case theirs
    }

    /// Keeps at most `capacity` keys in memory.
    package init(keyring: any Keyring, pool: PostgresPool, capacity: Int = 50_000) {
        organisation = keyring.organisation
        self.keyring = keyring
        self.pool = pool
        state = Mutex(State(current: RecencyCache(capacity: capacity), opened: RecencyCache(capacity: capacity)))
    }

    /// The current keys of some subjects and classes, made where there are none.
    ///
    /// A command claims all of its keys in one call, and holds one claim at a time: slots are taken in order, so that
    /// no two commands ever wait for each other.
    package func claim(_ slots: some Sequence<DataKeySlot>) async throws(VaultFailure) -> KeyClaim {
        let slots = Set(slots).sorted()
        var keys: [DataKeySlot: DataKey] = [:]
        var taken: [DataKeySlot] = []
        do throws(VaultFailure) {
            for slot in slots {
                if let held = try await take(slot) { keys[slot] = held } else { taken.append(slot) }
            }
            guard !taken.isEmpty else { return KeyClaim(keys: keys, made: [], rows: [], owner: self) }
            let lookups = try await lookUp(taken)
            var found: [DataKey] = []
            var made: [DataKey] = []
            var rows: [DataKeyRow] = []
            for lookup in lookups {
                let key: DataKey
                switch lookup.stored {
                case .some(let stored):
                    key = try await unwrap(stored)
                    found.append(key)
                case .none:
                    let (new, row) = try await make(lookup)
                    key = new
                    made.append(new)
                    rows.append(row)
                }
                keys[key.slot] = key
            }
            release(found.map(\.slot), storing: found)
            return KeyClaim(keys: keys, made: made, rows: rows, owner: self)
        } catch {
            release(taken, storing: [])
            throw error
        }
    }

    /// Forgets what is remembered of a subject, after its keys were destroyed or followed by others.
    package func forget(_ subject: SubjectID) {
        state.withLock { state in
            for retentionClass in RetentionClass.allCases {
                state.current.remove(DataKeySlot(subject, retentionClass))
            }
            state.opened.removeAll { $0.slot.subject == subject }
        }
    }

    /// Forgets every key in memory.
    package func forgetAll() {
        state.withLock { state in
            state.current.removeAll()
            state.opened.removeAll()
        }
    }

    /// Whether a refused append means that another process stored a key for the same subject and class first.
    package static func isLostRace(_ failure: PostgresFailure) -> Bool {
        failure.sqlState == .uniqueViolation && failure.constraint == "data_key_generation"
    }

    // MARK: Claiming

    /// Takes a slot for ourselves, or gives its key; waits while somebody else has it.
    private func take(_ slot: DataKeySlot) async throws(VaultFailure) -> DataKey? {
        while true {
            let turn = state.withLock { state -> Turn in
                if let key = state.current.value(for: slot) { return .held(key) }
                guard state.claimed[slot] == nil else { return .theirs }
                state.claimed[slot] = []
                return .ours
            }
            switch turn {
            case .held(let key): return key
            case .ours: return nil
            case .theirs: await turnOf(slot)
            }
            if Task.isCancelled { throw .cancelled }
        }
    }

    /// Waits until the slot is released, or the task cancelled.
    private func turnOf(_ slot: DataKeySlot) async {
        let id = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    // Looked at under the lock: whoever cancels later finds the waiter in the queue.
                    guard !Task.isCancelled, state.claimed[slot] != nil else { return false }
                    state.claimed[slot]?.append(Waiter(id: id, continuation: continuation))
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.claimed[slot]?.firstIndex { $0.id == id }.flatMap { state.claimed[slot]?.remove(at: $0) }
            }
            waiter?.continuation.resume()
        }
    }

    /// Gives slots free, remembers the keys that are known to be stored, and wakes those who wait.
    func release(_ slots: [DataKeySlot], storing keys: [DataKey]) {
        let waiters = state.withLock { state in
            for key in keys { state.current.insert(key, for: key.slot) }
            return slots.flatMap { state.claimed.removeValue(forKey: $0) ?? [] }
        }
        for waiter in waiters { waiter.continuation.resume() }
    }

    // MARK: Making and unwrapping

    private func make(_ lookup: KeyLookup) async throws(VaultFailure) -> (DataKey, DataKeyRow) {
        let key = DataKey(
            id: .random(), slot: lookup.slot, generation: lookup.lastGeneration + 1,
            epoch: try await keyring.currentEpoch(), secret: .drawn())
        let wrapped = try await keyring.wrap(key.secret, for: binding(of: key))
        let row = DataKeyRow(
            key: key.id, subject: key.slot.subject, retentionClass: key.slot.retentionClass,
            generation: key.generation, epoch: key.epoch, wrapped: wrapped)
        return (key, row)
    }

    private func unwrap(_ stored: StoredKey) async throws(VaultFailure) -> DataKey {
        let secret = try await keyring.unwrap(stored.wrapped, for: stored.binding(in: organisation))
        return DataKey(
            id: stored.key, slot: stored.slot, generation: stored.generation, epoch: stored.epoch, secret: secret)
    }

    private func binding(of key: DataKey) -> DataKeyBinding {
        DataKeyBinding(
            organisation: organisation, subject: key.slot.subject, retentionClass: key.slot.retentionClass,
            key: key.id, generation: key.generation, epoch: key.epoch)
    }

    // MARK: Opening

    /// The key that a stored row holds, from memory where it was used before.
    func key(of stored: StoredKey) async throws(VaultFailure) -> DataKey {
        let known = state.withLock { state in
            state.opened.value(for: stored.key)
                ?? state.current.value(for: stored.slot).flatMap { $0.id == stored.key ? $0 : nil }
        }
        if let known { return known }
        let key = try await unwrap(stored)
        state.withLock { $0.opened.insert(key, for: key.id) }
        return key
    }
}
