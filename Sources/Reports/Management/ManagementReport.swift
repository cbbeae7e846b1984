package import Facts
import Regulation
import Views

/// How the organisation stands, for whoever answers for it: figures of a period, what is overdue, what to decide.
package struct ManagementReport: Sendable {
    package let input: ManagementInput
    package let figures: ManagementFigures

    package init(_ input: ManagementInput) {
        self.input = input
        figures = ManagementFigures(input)
    }

    var masthead: Masthead { input.masthead }
    var period: ReportPeriod { input.period }
    private var count: PeriodCount { PeriodCount(input: input, period: period, standing: input.now) }

    /// The six sentences of page one.
    package var summary: [ListItem] {
        SummaryName.allCases.map { ListItem($0.sentence(figures), events: figures[$0.figure].events) }
    }

    /// Something that should have been done by a day that lies behind.
    package struct Overdue: Sendable {
        package let what: OverdueKind
        package let name: Phrase
        package let due: Day
        package let days: Int
        package let events: [Int64]
    }

    /// What is overdue at the end of the period, the longest first.
    package var overdue: [Overdue] {
        let day = input.now.day
        func row(_ what: OverdueKind, _ name: Phrase, _ due: Day, _ events: [Int64]) -> Overdue {
            Overdue(what: what, name: name, due: due, days: due.days(until: day), events: events)
        }
        var rows: [Overdue] = []
        for request in input.requests where request.isOverdue(on: day) {
            guard let due = request.values.due else { continue }
            rows.append(row(.request, request.values.receipt.right.phrase, due, request.events))
        }
        for activity in input.now.current where activity.values.reviewDue < day {
            rows.append(row(.activityReview, activity.name.phrase, activity.values.reviewDue, activity.events))
        }
        for party in input.now.engaged where party.values.reviewDue < day {
            rows.append(row(.partyReview, party.name.phrase, party.values.reviewDue, party.events))
        }
        for party in input.now.processors {
            guard let until = party.values.content.agreement?.until, until < day else { continue }
            rows.append(row(.agreement, party.name.phrase, until, party.events))
        }
        let names = Dictionary(input.now.clients.map { ($0.stream, $0.name) }) { first, _ in first }
        for client in input.now.overstayed {
            let name = names[client.client]?.phrase ?? .text(client.client.description)
            rows.append(row(.formerClient, name, client.last, client.events))
        }
        return rows.sorted { ($0.due, $0.events.first ?? 0) < ($1.due, $1.events.first ?? 0) }
    }

    /// The decisions that management is asked for, each with the entries that call for it.
    package var decisions: [ListItem] {
        let asked = DecisionName.allCases.compactMap { decision -> ListItem? in
            let figure = figures[decision.figure]
            guard let phrase = decision.phrase(figure.value) else { return nil }
            return ListItem(phrase, events: figure.events)
        }
        return asked.isEmpty ? [ListItem(ManagementText.noDecisions.phrase)] : asked
    }

    /// The findings of the period taken together by what was found, the worst first.
    package struct FoundTogether: Sendable {
        package let code: String
        package let lines: [FindingLine]
        package let previous: Int
        package var events: [Int64] { lines.flatMap(\.events) }
    }

    package var found: [FoundTogether] {
        let now = Dictionary(grouping: input.findings.filter { period.contains($0.day) }, by: \.code)
        let before = Dictionary(grouping: input.findings.filter { period.previous.contains($0.day) }, by: \.code)
        return now.map { FoundTogether(code: $0.key, lines: $0.value, previous: before[$0.key]?.count ?? 0) }
            .sorted { one, other in
                guard let first = one.lines.first, let second = other.lines.first else { return one.code < other.code }
                let severities = (first.finding?.severity, second.finding?.severity)
                if severities.0 != severities.1 { return FindingTable.precedes(first, second) }
                return (other.lines.count, one.code) < (one.lines.count, other.code)
            }
    }

    /// The lines that tables of the period are made from.
    var received: [RequestLine] { count.received }
    var refused: [RequestLine] { count.refused }
    var contacts: [ContactLine] { count.contacts }
    var transfers: [OutsideTransfer] { count.outside }
}
