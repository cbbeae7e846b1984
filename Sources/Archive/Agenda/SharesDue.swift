import Facts
import Office
import Registers
import Regulation
import Reports
import Views

/// Disclosures: periods of recurring ones to confirm, and people who may be told what went to an authority.
enum SharesDue: AgendaSource {
    static let kinds = [DueKind.shareConfirmation, .shareTelling]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        var things: [DueThing] = []
        var seen: Set<StreamID> = []
        for share in try await archive.sharesDue(by: question.last, from: question.standpoint) {
            switch share.matter {
            case .confirmation:
                // The first period that is open stands for those after it, as a calendar has one event for each thing.
                guard seen.insert(share.stream).inserted else { continue }
                things.append(DueThing(.shareConfirmation, on: share.due, about: share.stream, events: share.events))
            case .telling:
                things.append(DueThing(.shareTelling, on: share.due, about: share.stream, events: share.events))
            }
        }
        return things
    }
}
