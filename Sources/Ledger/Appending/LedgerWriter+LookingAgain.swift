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

    /// Answers what has been recorded before or conflicts, and puts the rest back in the queue.
    func lookAgain(at requests: [PendingAppend], after failure: PostgresFailure?) throws(PostgresFailure) {
        guard let connection else { return }
        var knowledge = try head(connection)
        guard !requests.isEmpty else {
            self.knowledge = knowledge
            return
        }
        let receipts = try receipts(of: requests, connection)
        try learnVersions(of: requests, into: &knowledge, connection)
        self.knowledge = knowledge
        var again: [PendingAppend] = []
        for var pending in requests {
            if let receipt = receipts[pending.request.command] {
                pending.answer(receipt.answer(to: pending.request))
                continue
            }
            pending.attempts += 1
            if let failure, !failure.isLostRace {
                // One bad row fails a batch of many: each request is tried alone before it is given up.
                guard requests.count > 1, pending.attempts < 3 else {
                    pending.answer(.failure(.rejected(failure)))
                    continue
                }
            }
            guard pending.attempts < Self.mostAttempts else {
                pending.answer(.failure(.contended))
                continue
            }
            again.append(pending)
        }
        queue.putBack(again)
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
    /// Whether somebody else's append, or our own earlier one, is all that stood in the way.
    fileprivate var isLostRace: Bool {
        guard let sqlState else { return false }
        return ["DL001", "DL002", "DL003", "23505", "40P01", "55P03"].contains(sqlState.rawValue)
    }
}
