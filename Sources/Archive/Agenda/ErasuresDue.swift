import Facts
import Office
import Regulation
import Views

/// Erasures that somebody asked for and nobody approved: a day later at the latest (Article 17(1), no undue delay).
///
/// One that is held waits for the hold, which has days of its own.
enum ErasuresDue: AgendaSource {
    static let kinds = [DueKind.erasureApproval]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let office = archive.office
        let waiting = try await office.erasuresToApprove(asOf: question.day, knownAt: question.standpoint.last ?? -1)
        return waiting.map { erasure in
            let asked = erasure.asked
            return DueThing(
                .erasureApproval, on: office.zone.day(of: asked.confirmableFrom),
                // Another may approve at once; who decides alone waits for the moment.
                at: erasure.decidesAlone ? asked.confirmableFrom : nil, about: erasure.stream,
                client: asked.scope.client, events: erasure.events)
        }
    }
}
