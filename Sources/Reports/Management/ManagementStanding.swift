package import Facts
package import Regulation
import Views

/// How the registers stood at the end of a day.
package struct ManagementStanding: Sendable {
    package let day: Day
    package var activities: [ActivityLine] = []
    package var parties: [PartyLine] = []
    package var consents: [ConsentLine] = []
    package var clients: [ClientLine] = []
    package var engagements: [EngagementLine] = []
    package var statements: [StatementLine] = []
    /// Clients of whom nothing can be read any more.
    package var erased: Set<StreamID> = []

    package init(day: Day) { self.day = day }
}

extension ManagementStanding {
    /// How long after the end of service details are kept for an approach about new work.
    var term: FollowUpTerm { FollowUpTerm(in: current.map(\.values.content)) }

    /// Activities that are not over yet.
    var current: [ActivityLine] {
        activities.filter { activity in
            switch activity.values.phase {
            case .planned, .running: true
            case .ended: false
            }
        }
    }

    /// Parties that still work with the data.
    var engaged: [PartyLine] {
        parties.filter { party in
            switch party.values.phase {
            case .engaged: true
            case .ended: false
            }
        }
    }

    var processors: [PartyLine] {
        engaged.filter { party in
            switch party.values.content.role {
            case .processor: true
            case .independentController, .jointController, .authority: false
            }
        }
    }

    /// Former clients whose details should be gone by now, with the last day on which they might be kept.
    var overstayed: [(client: StreamID, last: Day, events: [Int64])] {
        let byClient = Dictionary(grouping: engagements.filter { $0.values.since <= day }) { $0.values.client }
        return byClient.compactMap { client, engagements -> (client: StreamID, last: Day, events: [Int64])? in
            guard !erased.contains(client) else { return nil }
            let isServed = engagements.contains { $0.values.until.map { $0 >= day } ?? true }
            guard !isServed, let end = engagements.compactMap(\.values.until).max() else { return nil }
            let term = RetentionPeriod(term.duration).lastDay(after: end)
            let ended = engagements.filter { $0.values.until == end }.flatMap(\.events)
            if let objection = objection(of: client), objection.day < term {
                let last = max(objection.day, end)
                return last < day ? (client, last, (ended + objection.events).sorted()) : nil
            }
            return term < day ? (client, term, ended.sorted()) : nil
        }.sorted { ($0.last, $0.client) < ($1.last, $1.client) }
    }

    /// A client's own objection to all direct marketing by every channel, which ends the term early.
    private func objection(of client: StreamID) -> (day: Day, events: [Int64])? {
        let lines = consents.filter { line in
            line.values.party.client == client && line.values.party.person == nil && line.values.purpose == nil
                && line.values.objected != nil && !line.isWhole
        }
        guard lines.count >= Channel.allCases.count, let last = lines.compactMap(\.values.objected).max() else {
            return nil
        }
        return (last, lines.flatMap(\.events))
    }
}
