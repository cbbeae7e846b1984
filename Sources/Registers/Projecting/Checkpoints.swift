import Facts
import Ledger
import Postgres
import Views

/// The table that says how far each register of one organisation has come, and who may move it.
struct Checkpoints: Sendable {
    let organisation: OrganisationID

    struct Checkpoint: Sendable {
        let name: RegisterName
        let position: Int64
        let epoch: Int64
        let isStopped: Bool
    }

    /// Where a register goes from a checkpoint.
    struct Move: Sendable {
        let from: Checkpoint
        let position: Int64
        let stop: FoldStop?
    }

    /// Takes the place of whoever folded before; registers begin here.
    func claim(
        _ names: [RegisterName], on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [Checkpoint] {
        let rows = try connection.execute(
            """
            insert into dossier.register_checkpoint as c (organisation, register)
            select \(organisation), n.name
              from unnest(\(PostgresArray(names.map(\.rawValue).sorted()))) as n (name)
                on conflict (organisation, register) do update set epoch = c.epoch + 1
            returning register, position, epoch, failure is not null
            """)
        return try checkpoints(rows)
    }

    /// Looks at the checkpoints and keeps others from moving them until the transaction ends.
    func hold(
        _ names: [RegisterName], on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [Checkpoint] {
        let rows = try connection.execute(
            """
            select register, position, epoch, failure is not null
              from dossier.register_checkpoint
             where organisation = \(organisation) and register = any(\(PostgresArray(names.map(\.rawValue))))
             order by register
               for update
            """)
        return try checkpoints(rows)
    }

    private func checkpoints(_ rows: Rows) throws(PostgresFailure) -> [Checkpoint] {
        var checkpoints: [Checkpoint] = []
        for row in rows {
            let (name, position, epoch, isStopped) = try row.decode(String.self, Int64.self, Int64.self, Bool.self)
            guard let name = RegisterName(rawValue: name) else {
                throw .decoding("a register that this release knows")
            }
            checkpoints.append(Checkpoint(name: name, position: position, epoch: epoch, isStopped: isStopped))
        }
        return checkpoints
    }

    /// Moves checkpoints from where they were held; false, with nothing moved for good, where one had moved.
    func move(_ moves: [Move], on connection: isolated PostgresConnection) throws(PostgresFailure) -> Bool {
        let moved = try connection.execute(
            """
            update dossier.register_checkpoint as c
               set position = n.position, failed_position = n.failed, failure = n.failure
              from unnest(
                    \(PostgresArray(moves.map(\.from.name.rawValue))), \(PostgresArray(moves.map(\.from.epoch))),
                    \(PostgresArray(moves.map(\.from.position))), \(PostgresArray(moves.map(\.position))),
                    \(PostgresArray(moves.map { $0.stop?.position })),
                    \(PostgresArray(moves.map { $0.stop?.fault.rawValue }))
                   ) as n (register, epoch, was, position, failed, failure)
             where c.organisation = \(organisation) and c.register = n.register
               and c.epoch = n.epoch and c.position = n.was
            """)
        return moved.affected == moves.count
    }

    /// Puts registers where a rebuild has brought them, and takes the place of whoever folds.
    func put(
        _ names: [RegisterName], at position: Int64, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        try connection.execute(
            """
            insert into dossier.register_checkpoint as c (organisation, register, position)
            select \(organisation), n.name, \(position)
              from unnest(\(PostgresArray(names.map(\.rawValue)))) as n (name)
                on conflict (organisation, register) do update
               set position = excluded.position, epoch = c.epoch + 1, failed_position = null, failure = null
            """)
    }

    /// Lets registers that stopped try again.
    func clear(_ names: [RegisterName], on connection: isolated PostgresConnection) throws(PostgresFailure) {
        try connection.execute(
            """
            update dossier.register_checkpoint
               set failed_position = null, failure = null, epoch = epoch + 1
             where organisation = \(organisation) and register = any(\(PostgresArray(names.map(\.rawValue))))
               and failure is not null
            """)
    }

    /// How every register stands.
    func standings(on connection: isolated PostgresConnection) throws(PostgresFailure) -> [RegisterStanding] {
        let head = try LedgerReader(organisation: organisation).head(on: connection)
        let rows = try connection.execute(
            """
            select c.register, c.position, c.failed_position, c.failure, e.recorded_at
              from dossier.register_checkpoint as c
              left join dossier.event as e on e.organisation = c.organisation and e.position = c.position - 1
             where c.organisation = \(organisation)
            """)
        var found: [RegisterName: RegisterStanding] = [:]
        for row in rows {
            let (name, position) = try row.decode(String.self, Int64.self)
            guard let name = RegisterName(rawValue: name) else { continue }
            let failed = try row.decode(Int64?.self, at: 2)
            let fault = try row.decode(String?.self, at: 3).flatMap(RegisterFault.init(rawValue:))
            let stop = failed.flatMap { failed in fault.map { RegisterStanding.Stop(position: failed, fault: $0) } }
            found[name] = RegisterStanding(
                name: name, position: position, size: head.size, foldedAt: try row.decode(Instant?.self, at: 4),
                recordedAt: head.recordedAt, stop: stop)
        }
        return RegisterName.allCases.map { name in
            found[name]
                ?? RegisterStanding(
                    name: name, position: 0, size: head.size, foldedAt: nil, recordedAt: head.recordedAt, stop: nil)
        }
    }
}
