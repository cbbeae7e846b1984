import Facts
import Regulation
import Views

extension ClientFile {
    /// A part of the file that grows with the years.
    package enum Section: Hashable, Sendable {
        case engagements
        case invoices
        case requests
        case contacts
        case shares
        case documents
        case messages
        case findings
        case timeline
    }

    /// The same file with the newest of each section, and how many each had.
    ///
    /// `limit`: So many of a section are left in; at least one.
    package func limited(to limit: Int) -> ClientFile {
        var file = self
        func newest<Line>(_ lines: [Line], _ section: Section, _ precedes: (Line, Line) -> Bool) -> [Line] {
            guard lines.count > limit else { return lines }
            file.whole[section] = lines.count
            return Array(lines.sorted(by: precedes).prefix(limit))
        }
        file.engagements = newest(engagements, .engagements) {
            ($1.values.since, $1.stream) < ($0.values.since, $0.stream)
        }
        file.invoices = newest(invoices, .invoices) { ($1.record.date, $1.stream) < ($0.record.date, $0.stream) }
        file.requests = newest(requests, .requests) {
            ($1.values.received, $1.stream) < ($0.values.received, $0.stream)
        }
        file.contacts = newest(contacts, .contacts) { ($1.day, $1.stream) < ($0.day, $0.stream) }
        file.shares = newest(shares, .shares) { ($1.day, $1.stream) < ($0.day, $0.stream) }
        file.documents = newest(documents, .documents) { ($1.day, $1.stream) < ($0.day, $0.stream) }
        file.messages = newest(messages, .messages) { ($1.received, $1.stream) < ($0.received, $0.stream) }
        file.findings = newest(findings, .findings) { $1.day < $0.day }
        if timeline.entries.count > limit {
            file.whole[.timeline] = timeline.entries.count
            file.timeline = timeline.limited(to: limit)
        }
        return file
    }

    /// How many of a section are older than what is shown, and what shows them.
    func older(_ section: Section, shown: Int) -> [Block] {
        guard let all = whole[section] else { return [] }
        return [
            .paragraph(
                Phrase(ClientText.older.words, [.count: .number(all - shown), .number: .number(all)]))
        ]
    }
}
