package import Facts
import Ledger
import Postgres
package import Regulation

extension Office {
    /// An erasure that waits to be approved.
    package struct ErasureToApprove: Sendable {
        package let stream: StreamID
        package let asked: ErasureOrder.Asked
        /// Whether one person decides, who confirms it a day after asking.
        package let decidesAlone: Bool
        package let events: [Int64]
    }

    /// Whether the organisation has declared that one person decides.
    package var decidesAlone: Bool {
        get async throws {
            try await files([profile]).state(of: profile, as: Organisation.self).content?.officers == 1
        }
    }

    /// The erasures that could be approved on a day: asked for, not decided about, and not held.
    ///
    /// `last`: Facts recorded at a later position are left out.
    package func erasuresToApprove(asOf day: Day, knownAt last: Int64) async throws -> [ErasureToApprove] {
        let streams = try await streams(
            of: .erasure,
            without: [.erasureCompleted, .erasureWithdrawn, .erasureCovered, .erasureRepeated, .partRedacted],
            knownAt: last)
        let files = try await files(streams + [profile])
        let organisation = try files.state(of: profile, as: Organisation.self).content
        var waiting: [ErasureToApprove] = []
        for stream in streams {
            let facts = try files.history(of: stream, as: ErasureEvent.self).effective(knownAt: last)
                .filter { $0.day <= day }
            var order = ErasureOrder()
            for fact in facts { order.apply(fact.event, on: fact.day) }
            guard case .requested(let asked) = order else { continue }
            let held = try await self.files(families: asked.scope.clients).holds(of: asked.scope, on: day)
            guard held.isEmpty else { continue }
            waiting.append(
                ErasureToApprove(
                    stream: stream, asked: asked, decidesAlone: organisation?.officers == 1,
                    events: facts.map(\.position)))
        }
        return waiting
    }

    /// The streams of a kind in which nothing of some names was recorded by a position.
    package func streams(
        of kind: StreamKind, without names: [EventName], knownAt last: Int64
    ) async throws -> [StreamID] {
        let organisation = organisation
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select s.stream from dossier.stream as s
                 where s.organisation = \(organisation) and s.kind = \(kind.rawValue)
                   and not exists (
                       select from dossier.event as e
                        where e.organisation = \(organisation) and e.stream = s.stream
                          and e.type = any(\(PostgresArray(names.map(\.rawValue)))) and e.position <= \(last))
                 order by s.stream
                """
            ).map { try $0.decode(StreamID.self, at: 0) }
        }
    }
}
