import Facts
import Office
import Regulation
import Reports
import Views

/// Holds: the last day of each, and when somebody asks again whether it is needed.
enum HoldsDue: AgendaSource {
    static let kinds = [DueKind.holdEnd, .holdReview]

    static func due(_ question: AgendaQuestion, in archive: Archive) async throws -> [DueThing] {
        let last = question.standpoint.last ?? -1
        let streams = try await archive.office.streams(of: .hold, without: [.holdReleased], knownAt: last)
        let files = try await archive.office.files(streams)
        var due: [DueThing] = []
        for stream in streams {
            let facts = try files.history(of: stream, as: HoldEvent.self).effective(knownAt: last)
                .filter { $0.day <= question.day }
            var hold = Hold()
            for fact in facts { hold.apply(fact.event, on: fact.day) }
            guard case .placed(let content, let placed) = hold else { continue }
            let events = facts.map(\.position)
            if let until = content.until {
                // One that has passed keeps nothing any more, and asks for nothing.
                guard until >= question.day else { continue }
                due.append(DueThing(.holdEnd, on: until, about: stream, client: content.client, events: events))
            }
            let review = review(after: placed, from: question.day)
            guard content.until.map({ review < $0 }) ?? true else { continue }
            due.append(DueThing(.holdReview, on: review, about: stream, client: content.client, events: events))
        }
        return due
    }

    /// The first of the half years after a day that is not over.
    private static func review(after placed: Day, from day: Day) -> Day {
        var months = HoldLine.reviewMonths
        while placed.adding(months: months) < day { months += HoldLine.reviewMonths }
        return placed.adding(months: months)
    }
}
