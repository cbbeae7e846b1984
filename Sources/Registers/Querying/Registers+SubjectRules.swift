package import Facts
package import Postgres
package import Regulation
import Views

/// Whom the rules name by which the subjects of a disclosure are known.
///
/// A rule is written once, as the clients that meet it seen from a row `r` with a day, a position, and what the rule
/// asks for. It is read both ways: for one rule, whom it names; for one client, which disclosures name it. Registers
/// keep what was known at every position, so that nothing that is recorded later changes the answer.
extension Registers {
    /// The clients that a rule names, as things stood at the end of a day, known once a position had been recorded; in
    /// the order of their ids.
    package func clients(
        by rule: SubjectRule, on day: Day, knownAt position: Int64, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [StreamID] {
        let rows = try connection.execute(
            """
            select distinct m.client
              from (values (\(day), \(position), \(rule.since ?? day), \(PostgresArray(rule.purposes))))
                   as r (as_of, position, since, purposes)
             cross join lateral (\(members(by: rule.code))) as m (client)
             order by m.client
            """)
        var clients: [StreamID] = []
        clients.reserveCapacity(rows.count)
        for row in rows { clients.append(try row.decode(StreamID.self, at: 0)) }
        return clients
    }

    /// The disclosures that name one of some clients, each of them by itself or by a rule.
    ///
    /// A recurring one is named with its period.
    package func disclosures(
        about clients: [StreamID], from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> Set<NamedDisclosure> {
        let wanted = PostgresArray(clients)
        let known = Self.known(at: viewpoint.knownAt)
        let holds: SQL = "valid_from <= \(viewpoint.asOf) and \(viewpoint.asOf) < valid_until"
        var query: SQL = """
            select stream, period from dossier.disclosure
             where organisation = \(organisation) and client = any(\(wanted)) and \(known) and \(holds)
            """
        for code in SubjectRule.Code.allCases {
            query =
                "\(query)"
                    + """

                     union
                    select s.stream, s.period
                      from dossier.share as s
                     cross join lateral (
                        select (s.content->'rule'->>'asOf')::date, (s.content->'rule'->>'position')::bigint,
                               coalesce((s.content->'rule'->>'since')::date, '0001-01-01'::date),
                               array(select p.value::uuid
                                       from json_array_elements_text(
                                            coalesce(s.content->'rule'->'purposes', '[]'::json)) as p (value))
                     ) as r (as_of, position, since, purposes)
                     where s.organisation = \(organisation) and s.rule = \(code.rawValue) and \(known) and \(holds)
                       and exists (select 1 from (\(members(by: code))) as m (client) where m.client = any(\(wanted)))
                    """
        }
        var found: Set<NamedDisclosure> = []
        for row in try connection.execute(query) {
            found.insert(
                NamedDisclosure(
                    stream: try row.decode(StreamID.self, at: 0),
                    part: try SharePart(code: try row.decode(String.self, at: 1))))
        }
        return found
    }

    /// The clients that meet a rule, seen from a row `r`.
    private func members(by code: SubjectRule.Code) -> SQL {
        // What was known at the position, and held at the end of the day.
        func rows(_ table: String) -> SQL {
            """
            dossier.\(unsafe: table) as x
             where x.organisation = \(organisation)
               and x.recorded_from <= r.position and x.recorded_until > r.position
               and x.valid_from <= r.as_of and x.valid_until > r.as_of
            """
        }
        return switch code {
        case .clients: "select x.stream from \(rows("client")) and (x.until is null or x.until >= r.as_of)"
        case .engaged:
            """
            select x.client from \(rows("engagement"))
               and x.since <= r.as_of and (x.until is null or x.until >= r.as_of)
            """
        case .contactSince: "select x.client from \(rows("contact")) and x.valid_from >= r.since"
        case .invoicedSince: "select x.client from \(rows("invoice")) and x.dated >= r.since"
        case .activity:
            """
            select x.client from \(rows("contact")) and x.purpose = any(r.purposes)
             union all
            select x.client from \(rows("consent")) and x.purpose = any(r.purposes)
            """
        }
    }
}
