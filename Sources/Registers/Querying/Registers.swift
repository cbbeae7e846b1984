package import Facts
import Ledger
package import Postgres
import Regulation
package import Views

/// Reads the registers of one organisation over a connection that somebody lends, within a transaction that has entered
/// the organisation (`LedgerReader.enter`).
///
/// What a register shows is as far as it was folded: whoever wants the last entry in it folds first.
package struct Registers: Sendable {
    package let organisation: OrganisationID

    package init(organisation: OrganisationID) {
        self.organisation = organisation
    }

    /// Lends a view of all registers as they stand at one moment.
    package func read<Value: Sendable>(
        on pool: PostgresPool,
        _ body: @Sendable (Registers, isolated PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await pool.transaction(.snapshot) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try body(self, connection)
        }
    }

    /// How far every register has come.
    package func standings(on connection: isolated PostgresConnection) throws(PostgresFailure) -> [RegisterStanding] {
        try Checkpoints(organisation: organisation).standings(on: connection)
    }

    /// The position of the last entry recorded by an instant; nothing where none was.
    ///
    /// Entries are recorded in the order of time, so it is found by halving, and there is no index on times.
    package func position(
        knownAt instant: Instant, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> Int64? {
        let row = try connection.execute(
            """
            with recursive search (low, high) as (
                select -1::bigint, coalesce((select size from dossier.log where organisation = \(organisation)), 0)
                union all
                select case when m.isEarly then m.middle else s.low end,
                       case when m.isEarly then s.high else m.middle end
                  from search as s
                 cross join lateral (
                    -- A look-up by key, and never a join, whatever the server thinks of the size of the ledger.
                    select s.low + (s.high - s.low) / 2, coalesce((
                        select e.recorded_at <= \(instant) from dossier.event as e
                         where e.organisation = \(organisation) and e.position = s.low + (s.high - s.low) / 2), false)
                 ) as m (middle, isEarly)
                 where s.high - s.low > 1
            )
            select max(low) from search
            """
        ).single()
        let position = try row.decode(Int64.self, at: 0)
        return position < 0 ? nil : position
    }

    /// The rows of a register that hold from a viewpoint, in the order of their streams and parts.
    package func rows<View: StoredView>(
        of register: View.Type,
        from viewpoint: Viewpoint,
        where condition: SQL = "true",
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<View>] {
        let day = viewpoint.asOf
        let known = Self.known(at: viewpoint.knownAt)
        let holds: SQL = "valid_from <= \(day) and \(day) < valid_until"
        return try rows(of: register, where: "\(known) and \(holds) and \(condition)", on: connection)
    }

    /// The rows of a register under any condition.
    package func rows<View: StoredView>(
        of register: View.Type,
        where condition: SQL,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<View>] {
        let columns = View.columns.map(\.name).joined(separator: ", ")
        let order = (["stream"] + View.partColumns.map(\.name) + ["valid_from", "recorded_from"]).joined(
            separator: ", ")
        let rows = try connection.execute(
            """
            select \(unsafe: columns) from dossier.\(unsafe: View.name.rawValue)
             where organisation = \(organisation) and \(condition)
             order by \(unsafe: order)
            """)
        var found: [TemporalRow<View>] = []
        found.reserveCapacity(rows.count)
        for row in rows {
            var cursor = RowCursor(row)
            found.append(try TemporalRow(from: &cursor))
        }
        return found
    }

    /// What was known at a position; `table` stands before the columns, with its full stop.
    static func known(at position: Int64?, in table: String = "") -> SQL {
        guard let position else { return "\(unsafe: table)recorded_until = \(unsafe: String(Int64.max))" }
        return "\(unsafe: table)recorded_from <= \(position) and \(unsafe: table)recorded_until > \(position)"
    }
}
