package import Facts
import Ledger
import Postgres
import Regulation

extension Office {
    /// What the statement in force on a day promises, as far as deciders check it.
    func promises(on day: Day) async throws -> Set<Promise> {
        let streams = try await streams(of: .statement)
        let answer = try await loader.load(LoadRequest(command: .timeOrdered(at: now), streams: streams))
        var versions: [StreamID: Statement] = [:]
        for stream in streams {
            versions[stream] = Statement(try answer.stream(stream).history(of: StatementEvent.self, in: zones))
        }
        return Statement.promises(on: day, among: versions)
    }

    /// The streams of a kind of which there are few: statements, activities, processors.
    package func streams(of kind: StreamKind) async throws -> [StreamID] {
        let organisation = organisation
        return try await pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select stream from dossier.stream
                 where organisation = \(organisation) and kind = \(kind.rawValue)
                 order by stream
                """
            ).map { try $0.decode(StreamID.self, at: 0) }
        }
    }
}
