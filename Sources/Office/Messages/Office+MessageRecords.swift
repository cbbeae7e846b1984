import Facts
import Ledger
import Postgres
package import Regulation

extension Office {
    /// What was recorded of a message when it was filed, as far as it counts still; nothing for one that is not filed.
    package func records(of message: MessageItem) async throws -> [MessageRecord] {
        guard let filing = message.filing, let filedAt = message.filedAt,
            let version = message.events.firstIndex(of: filedAt)
        else { return [] }
        let command = MessageRecord.command(of: message.stream, version: version, as: filing.use)
        let found = try await recorded(by: [command, MessageRecord.effect(of: command)])
        let files = try await files(found.map(\.stream))
        return try found.compactMap { found in
            let day: Day?
            switch found.kind {
            case .contact: day = try files.day(of: found, as: Contact.self)
            case .request: day = try files.day(of: found, as: Request.self)
            case .consent: day = try files.day(of: found, as: Consent.self)
            case .organisation, .actor, .statement, .activity, .processor, .share, .client, .engagement, .invoice,
                .document, .breach, .mailServer, .message, .hold, .erasure, .intake, .ledger:
                day = nil
            }
            return day.map {
                MessageRecord(kind: found.kind, stream: found.stream, position: found.position, day: $0)
            }
        }
    }

    private func recorded(by commands: [CommandID]) async throws -> [FoundFact] {
        let organisation = organisation
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select s.kind, e.stream, e.position
                  from dossier.receipt as r
                  join dossier.event as e
                    on e.organisation = r.organisation
                   and e.position >= r.first_position and e.position < r.first_position + r.events
                  join dossier.stream as s on s.organisation = e.organisation and s.stream = e.stream
                 where r.organisation = \(organisation) and r.command = any(\(PostgresArray(commands)))
                 order by e.position
                """
            ).map { row in
                guard let kind = StreamKind(rawValue: try row.decode(String.self, at: 0)) else {
                    throw PostgresFailure.decoding("a kind of stream that this release knows")
                }
                return FoundFact(
                    kind: kind, stream: try row.decode(StreamID.self, at: 1),
                    position: try row.decode(Int64.self, at: 2))
            }
        }
    }
}

private struct FoundFact: Sendable {
    let kind: StreamKind
    let stream: StreamID
    let position: Int64
}

extension Files {
    /// The day of a fact; nothing where it was taken back.
    fileprivate func day<Subject: Decider>(of found: FoundFact, as subject: Subject.Type) throws -> Day? {
        try history(of: found.stream, as: Subject.Event.self).effective
            .first { $0.position == found.position }?.day
    }
}
