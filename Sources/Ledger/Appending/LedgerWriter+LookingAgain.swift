import Facts
import Postgres

/// What to do when a batch was not appended: read what is there, and take its requests one by one.
extension LedgerWriter {
    /// Someone else may keep winning, but not for ever.
    private static let mostAttempts = 64

    /// The call of the one function that appends, its parameters in the order of ``AppendBatch``.
    static let append: String = {
        let places = (1...appendTypes.count).map { "$\($0)" }
        return "select dossier.append(\(places.joined(separator: ", ")))"
    }()

    static let appendTypes: [PostgresType] = [
        .uuid, .int8, .timestamptz,
        .uuidArray, .textArray, .uuidArray, .uuidArray, .int4Array,
        .uuidArray, .int4Array, .textArray, .int2Array, .byteaArray, .byteaArray,
        .int4Array, .int2Array, .uuidArray, .int2Array, .uuidArray, .byteaArray,
        .uuidArray, .uuidArray, .int2Array, .int4Array, .int4Array, .byteaArray,
        .int2Array, .byteaArray, .uuidArray, .uuidArray,
        .uuidArray, .byteaArray, .int4Array, .int4Array,
    ]

    /// Reads how long the ledger is.
    func head(_ connection: PostgresPipeline) throws(PostgresFailure) -> LedgerKnowledge {
        let rows = try connection.execute(
            "select size, recorded_at from dossier.log where organisation = \(organisation)")
        guard let row = rows.first else { throw .decoding("the row of the ledger's size") }
        return LedgerKnowledge(
            size: try row.decode(Int64.self, at: 0), recordedAt: try row.decode(Instant.self, at: 1))
    }

    /// Answers what has been recorded before, conflicts or can't be, and puts the rest back in the queue.
    ///
    /// `refused`: The requests of the batch that the database refused, if it did, and why.
    ///
    /// `others`: Requests that were behind it, or were put aside.
    func lookAgain(
        at refused: [PendingAppend], refusedFor failure: PostgresFailure?, and others: [PendingAppend]
    ) throws(PostgresFailure) {
        guard let connection else { return }
        var knowledge = try head(connection)
        let requests = refused + others
        guard !requests.isEmpty else {
            self.knowledge = knowledge
            return
        }
        // Versions first: a command that is recorded between the two is then known by its receipt.
        try learnVersions(of: requests, into: &knowledge, connection)
        let receipts = try receipts(of: requests, connection)
        self.knowledge = knowledge
        let isBlameless = failure?.isLostRace ?? true
        var again: [PendingAppend] = []
        for (index, var pending) in requests.enumerated() {
            pending.attempts += 1
            if let receipt = receipts[pending.request.command] {
                pending.answer(receipt.answer(to: pending.request))
            } else if let conflict = Self.conflict(of: pending.request, with: knowledge) {
                pending.answer(.failure(conflict))
            } else if let failure, !isBlameless, index < refused.count, refused.count == 1 {
                pending.answer(.failure(failure.isOfClosedLedger ? .ledgerClosed : .rejected(failure)))
            } else if pending.attempts >= Self.mostAttempts {
                pending.answer(.failure(.contended))
            } else {
                // One bad row fails a batch of many: each of them is tried alone, and only its own is refused.
                if !isBlameless, index < refused.count { pending.goesAlone = true }
                pending.mayBeRecorded = false
                again.append(pending)
            }
        }
        queue.putBack(again)
    }

    /// What of a request's guards doesn't hold, now that the versions have just been read.
    private static func conflict(of request: AppendRequest, with knowledge: LedgerKnowledge) -> AppendFailure? {
        for guarded in request.guards {
            guard let version = knowledge.version(of: guarded.stream), !guarded.expected.holds(for: version) else {
                continue
            }
            return .conflict(stream: guarded.stream, expected: guarded.expected, actual: version)
        }
        return nil
    }

    private func receipts(
        of requests: [PendingAppend], _ connection: PostgresPipeline
    ) throws(PostgresFailure) -> [CommandID: Receipt] {
        let commands = PostgresArray(requests.map(\.request.command))
        let rows = try connection.execute(
            """
            select command, first_position, events, digest
              from dossier.receipt
             where organisation = \(organisation) and command = any(\(commands))
            """)
        var receipts: [CommandID: Receipt] = [:]
        for row in rows {
            receipts[try row.decode(CommandID.self, at: 0)] = Receipt(
                first: try row.decode(Int64.self, at: 1), count: Int(try row.decode(Int32.self, at: 2)),
                digest: try row.decode([UInt8]?.self, at: 3))
        }
        return receipts
    }

    private func learnVersions(
        of requests: [PendingAppend], into knowledge: inout LedgerKnowledge, _ connection: PostgresPipeline
    ) throws(PostgresFailure) {
        let streams = Array(Set(requests.flatMap { $0.request.guards.map(\.stream) }))
        let rows = try connection.execute(
            """
            select s.stream, coalesce((
                select max(e.version) from dossier.event as e
                 where e.organisation = \(organisation) and e.stream = s.stream), 0)
              from unnest(\(PostgresArray(streams))) as s (stream)
            """)
        for row in rows {
            knowledge.learn(try row.decode(StreamID.self, at: 0), has: try row.decode(Int32.self, at: 1))
        }
    }
}

/// What was answered to a command.
private struct Receipt {
    let first: Int64
    let count: Int
    /// Gone once the person the request was about has been erased; a repeated command is answered all the same.
    let digest: [UInt8]?

    func answer(to request: AppendRequest) -> Result<AppendAnswer, AppendFailure> {
        if let digest, digest != request.digest { return .failure(.commandReused(request.command)) }
        return .success(AppendAnswer(first: first, count: count, isRepeated: true))
    }
}

extension PostgresFailure {
    /// Whether an append was refused because a key that it seals with was destroyed, or is about to be.
    package var isForgottenKey: Bool { sqlState?.rawValue == "DL006" }

    /// Whether an append was refused because the ledger had been closed.
    var isOfClosedLedger: Bool { sqlState?.rawValue == "DL008" }

    /// Whether somebody else's append, or an earlier one of ours, is all that stood in the way.
    var isLostRace: Bool {
        guard let sqlState else { return false }
        // A command's own primary key says that it was recorded before.
        if sqlState == .uniqueViolation { return constraint == "receipt_pkey" }
        return ["DL001", "DL003", "40P01", "55P03"].contains(sqlState.rawValue)
    }
}
