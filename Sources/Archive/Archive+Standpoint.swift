package import Facts
import Ledger
import Office
import Postgres
package import Registers
import Regulation
package import Reports
import Views

extension Archive {
    /// A standpoint: today and everything recorded, unless said otherwise.
    ///
    /// - Throws: `ArchiveFailure.registerStopped` where a register can't be brought up to date.
    package func standpoint(asOf day: Day? = nil, knownAt instant: Instant? = nil) async throws -> Standpoint {
        let standings = try await projector.catchUp()
        if let stopped = standings.first(where: { $0.stop != nil }) {
            throw ArchiveFailure.registerStopped(stopped.name)
        }
        let day = day ?? office.today
        let folded = standings.map(\.position).min() ?? 0
        let pool = office.pool
        let (position, recordedAt) = try await registers.read(on: pool) { registers, connection in
            let reader = LedgerReader(organisation: registers.organisation)
            let head = try reader.head(on: connection)
            // No further than every register has been folded: what all of them show is what was known then.
            let last = min(head.size, folded) - 1
            let known = try instant.map { try registers.position(knownAt: $0, on: connection) ?? -1 } ?? last
            let position: Int64? = min(known, last) < 0 ? nil : min(known, last)
            guard let position else { return (Int64?.none, Instant?.none) }
            let row = try connection.execute(
                """
                select recorded_at from dossier.event
                 where organisation = \(registers.organisation) and position = \(position)
                """
            ).first
            return (position, try row?.decode(Instant.self, at: 0))
        }
        return Standpoint(
            viewpoint: Viewpoint(asOf: day, knownAt: position ?? -1), recordedAt: recordedAt,
            last: position)
    }

    /// What stands above every report.
    package func masthead(_ standpoint: Standpoint) async throws -> Masthead {
        let profile = try await office.profileItem(asOf: standpoint.day, knownAt: standpoint.last ?? -1)
        var masthead = Masthead(
            organisation: profile.texts.reading { (texts) throws(MalformedFacts) in
                texts[.name] ?? texts[.tradeName] ?? ""
            },
            kvk: profile.texts.value?[.kvk], isPractice: profile.state.content?.practice ?? false,
            asOf: standpoint.day, knownAt: standpoint.last ?? 0, recordedAt: standpoint.recordedAt,
            zone: office.zone)
        masthead.reconstructions = try await reconstructions(standpoint)
        return masthead
    }
}
