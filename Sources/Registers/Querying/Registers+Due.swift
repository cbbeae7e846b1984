package import Facts
package import Postgres
import Regulation
package import Views

extension Registers {
    /// The requests of which something is still to be done: an answer, or telling recipients of it (Article 19).
    package func unfinishedRequests(
        from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<RequestRegister>] {
        try rows(
            of: RequestRegister.self, from: viewpoint,
            where: "(answered_on is null and closed_on is null or untold > 0)", on: connection)
    }

    /// How many paid invoices were of use for the last time on which days, up to a day.
    package func invoicesLastUsed(
        by day: Day, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [(lastUse: Day, count: Int)] {
        let rows = try connection.execute(
            """
            select greatest(dated, paid), count(*) from dossier.invoice
             where organisation = \(organisation) and \(Self.holds(viewpoint))
               and paid is not null and greatest(dated, paid) <= \(day)
             group by 1 order by 1
            """)
        var counts: [(lastUse: Day, count: Int)] = []
        for row in rows {
            counts.append((try row.decode(Day.self, at: 0), Int(try row.decode(Int64.self, at: 1))))
        }
        return counts
    }

    /// Former clients: those whose last service ended by a day, and those who objected to all direct marketing after
    /// theirs, the earliest first.
    ///
    /// - Parameters:
    ///   - day: Up to which last day of service.
    ///   - viewpoint: From when to look, and with which knowledge.
    ///   - skipping: So many of the earliest are passed over.
    ///   - limit: No more than so many are named.
    ///   - connection: Where to read.
    /// - Returns: The clients, and how many there are in all.
    /// - Throws: `PostgresFailure` where they can't be read.
    package func formerClients(
        servedBy day: Day, from viewpoint: Viewpoint, skipping: Int, limit: Int,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> (clients: [StreamID], count: Int) {
        let rows = try connection.execute(
            """
            with ended as (
                select e.client, e.until from dossier.engagement as e
                 where e.organisation = \(organisation) and \(Self.holds(viewpoint, in: "e.")) and e.until <= \(day)
                union
                select e.client, e.until from dossier.consent as c
                  join dossier.engagement as e on e.organisation = c.organisation and e.client = c.client
                 where c.organisation = \(organisation) and \(Self.holds(viewpoint, in: "c."))
                   and c.person is null and c.objected_on is not null
                   and \(Self.holds(viewpoint, in: "e.")) and e.until is not null
            )
            select client, count(*) over () from (
                select client, max(until) as served from ended
                 where not exists (
                     select from dossier.engagement as o
                      where o.organisation = \(organisation) and o.client = ended.client
                        and \(Self.holds(viewpoint, in: "o.")) and (o.until is null or o.until > ended.until))
                 group by client
            ) as former
             order by served, client limit \(Int64(limit)) offset \(Int64(skipping))
            """)
        var clients: [StreamID] = []
        var count = 0
        for row in rows {
            clients.append(try row.decode(StreamID.self, at: 0))
            count = Int(try row.decode(Int64.self, at: 1))
        }
        return (clients, count)
    }

    /// The rows of a table that hold from a viewpoint.
    private static func holds(_ viewpoint: Viewpoint, in table: String = "") -> SQL {
        let day = viewpoint.asOf
        return """
            \(known(at: viewpoint.knownAt, in: table))
            and \(unsafe: table)valid_from <= \(day) and \(day) < \(unsafe: table)valid_until
            """
    }
}
