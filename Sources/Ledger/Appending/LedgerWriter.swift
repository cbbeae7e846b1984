import Facts
import Foundation
import Postgres

/// The one thread that appends to the ledger of one organisation.
///
/// PostgreSQL holds the gate of an append until its commit is on disk, so one command a transaction would be one wait
/// for the disk each. This thread puts everything that waits into one transaction, sends the next batch while the
/// server commits the last, and answers each caller by itself. Another process may append to the same ledger: every
/// batch names the size it expects, and one that lost is looked at again, request by request.
final class LedgerWriter {
    /// At most so many events go into a transaction, unless one request alone has more.
    private static let batchLimit = 4096
    /// At most so many bytes, likewise: what one command brings along can be as large as thousands of others.
    private static let batchBytes = 32 << 20
    /// How long to wait for callers who were just answered to come back with their next request.
    private static let lingerMicroseconds = 150

    let organisation: OrganisationID
    let queue: AppendQueue
    private let configuration: PostgresConfiguration
    private let clock: @Sendable () -> Instant

    var connection: PostgresPipeline?
    private var statement: PostgresPipeline.Statement?
    var knowledge: LedgerKnowledge?
    private var underWay: [AppendBatch] = []
    private var commandsUnderWay: Set<CommandID> = []
    private var lastAnswered = 0
    private var pace = BatchPace()
    private var failedConnections = 0

    init(
        organisation: OrganisationID,
        queue: AppendQueue,
        configuration: PostgresConfiguration,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.organisation = organisation
        self.queue = queue
        self.configuration = configuration
        self.clock = clock
    }

    /// Works until the queue is closed and empty.
    func run() {
        while true {
            let length = queue.length
            if length.isClosed, length.requests == 0, underWay.isEmpty { break }
            if underWay.isEmpty {
                linger()
                if queue.length.requests > 0 { sendBatch() } else { sleepUntilNeeded() }
            } else if underWay.count < 2, length.events >= pace.secondBatchMinimum {
                sendBatch()
            } else {
                awaitAnswer()
            }
        }
    }

    private func sleepUntilNeeded() {
        guard queue.prepareToSleep(unless: { requests, _, isClosed in requests > 0 || isClosed }) else { return }
        if let connection {
            _ = connection.wait(for: queue.wakeup, timeout: nil)
        } else {
            queue.wakeup.wait()
        }
    }

    /// Waits a moment for the callers of the last batch, who are on their way back.
    ///
    /// It gives the processor away again and again instead of sleeping: no sleep is as short as their way.
    private func linger() {
        guard lastAnswered > 0 else { return }
        let enough = max(1, lastAnswered * 9 / 10)
        let end = ContinuousClock.now + .microseconds(Self.lingerMicroseconds)
        while queue.length.requests < enough, ContinuousClock.now < end { sched_yield() }
    }

    // MARK: Sending

    private func sendBatch() {
        do throws(PostgresFailure) {
            let connection = try connected()
            guard var knowledge else { return }
            // Not to be copied: it knows of very many streams.
            self.knowledge = nil
            knowledge.makeRoom()
            let recordedAt = max(clock(), knowledge.recordedAt)
            var batch = AppendBatch(organisation: organisation, expected: knowledge.size, recordedAt: recordedAt)
            var putAside: [PendingAppend] = []
            for pending in queue.take(events: Self.batchLimit, bytes: Self.batchBytes) {
                let command = pending.request.command
                if !commandsUnderWay.contains(command), Self.holds(pending.request, as: knowledge) {
                    batch.add(pending, learning: &knowledge)
                    commandsUnderWay.insert(command)
                } else {
                    putAside.append(pending)
                }
            }
            knowledge.size += Int64(batch.eventCount)
            knowledge.recordedAt = recordedAt
            self.knowledge = knowledge
            if !batch.isEmpty, let statement {
                pace.sent(behind: underWay.count)
                underWay.append(batch)
                do throws(PostgresFailure) {
                    try connection.send(statement, batch.parameters())
                } catch {
                    guard !connection.isBroken else {
                        queue.putBack(putAside)
                        throw error
                    }
                    // Nothing was sent: what can't be said to the server must not be tried for ever.
                    settle(putAside, refused: underWay.removeLast().pending, for: error)
                    return
                }
            }
            if !putAside.isEmpty { settle(putAside) }
        } catch {
            connectionLost(error)
        }
    }

    /// Whether nothing that is known speaks against a request.
    ///
    /// Otherwise only the database can say: a version that has to be told isn't known, or one differs, which may be
    /// because the command was recorded before or because somebody else moved the stream on.
    private static func holds(_ request: AppendRequest, as knowledge: LedgerKnowledge) -> Bool {
        request.guards.allSatisfy { guarded in
            guard let version = knowledge.version(of: guarded.stream) else { return guarded.expected != .any }
            return guarded.expected.holds(for: version)
        }
    }

    // MARK: Receiving

    private func awaitAnswer() {
        guard let connection else { return }
        do throws(PostgresFailure) {
            if underWay.count < 2 {
                let minimum = pace.secondBatchMinimum
                let sleeps = queue.prepareToSleep(unless: { _, events, _ in events >= minimum })
                guard sleeps, connection.wait(for: queue.wakeup, timeout: nil).answerReady else { return }
            }
            _ = try connection.receive()
            failedConnections = 0
            let batch = underWay.removeFirst()
            pace.answered(events: batch.eventCount)
            lastAnswered = batch.pending.count
            for pending in batch.pending { commandsUnderWay.remove(pending.request.command) }
            batch.answerAll()
        } catch {
            if connection.isBroken {
                connectionLost(error)
            } else {
                settle([], refused: underWay.removeFirst().pending, for: error)
            }
        }
    }

    /// Empties the pipeline after a failure and looks at every request again.
    ///
    /// A batch that was sent behind one that failed has failed too, for it expected the size the first would have made.
    ///
    /// `refused`: The requests of a batch that failed and is under way no more, and why it did.
    private func settle(
        _ putAside: [PendingAppend], refused: [PendingAppend] = [], for failure: PostgresFailure? = nil
    ) {
        guard let connection else { return }
        var unsettled: [PendingAppend] = []
        do throws(PostgresFailure) {
            while !underWay.isEmpty {
                do throws(PostgresFailure) {
                    _ = try connection.receive()
                    underWay.removeFirst().answerAll()
                } catch {
                    if connection.isBroken { throw error }
                    unsettled += underWay.removeFirst().pending
                }
            }
            commandsUnderWay.removeAll(keepingCapacity: true)
            try lookAgain(at: refused, refusedFor: failure, and: unsettled + putAside)
        } catch {
            let inDoubt = (refused + unsettled + underWay.flatMap(\.pending)).map(\.inDoubt)
            queue.putBack(inDoubt + putAside)
            underWay.removeAll()
            connectionLost(error)
        }
    }

    // MARK: Connecting

    private func connected() throws(PostgresFailure) -> PostgresPipeline {
        if let connection, !connection.isBroken { return connection }
        let fresh = try PostgresPipeline(
            configuration.with(setting: "dossier.organisation", organisation.description)
                // Acknowledged means on disk, whatever the server was told to do by default.
                .with(setting: "synchronous_commit", "on")
                .with(setting: "default_transaction_isolation", "read committed")
                // Arrays of any length share one plan; to plan for each length anew costs as much as a single append.
                .with(setting: "plan_cache_mode", "force_generic_plan"))
        statement = try fresh.prepare("append", Self.append, types: Self.appendTypes)
        connection = fresh
        knowledge = try head(fresh)
        return fresh
    }

    /// Makes the connection again and finds out what became of the requests under way; gives up on them after a while.
    private func connectionLost(_ failure: PostgresFailure) {
        connection = nil
        knowledge = nil
        pace.lost()
        let unsettled = underWay.flatMap(\.pending).map(\.inDoubt)
        underWay.removeAll()
        commandsUnderWay.removeAll()
        while true {
            do throws(PostgresFailure) {
                _ = try connected()
                try lookAgain(at: unsettled, refusedFor: nil, and: [])
                failedConnections = 0
                return
            } catch {
                connection = nil
                failedConnections += 1
                // A restart of the server takes seconds; callers should not wait much longer than that.
                guard failedConnections < 20 else { break }
                usleep(UInt32(min(50_000 * failedConnections, 500_000)))
            }
        }
        failedConnections = 0
        for pending in unsettled { pending.answer(.failure(.outcomeUnknown(failure))) }
        while case let rest = queue.take(events: .max), !rest.isEmpty {
            for pending in rest {
                pending.answer(.failure(pending.mayBeRecorded ? .outcomeUnknown(failure) : .unreachable(failure)))
            }
        }
    }
}
