package import Facts
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// A stream with everything that belongs to it, in the order of recording, its parts opened.
    package func openFamily(_ stream: StreamID, kind: StreamKind) async throws -> [OpenedEntry] {
        let answer = try await loader.load(LoadRequest(command: .timeOrdered(at: now), families: [stream]))
        guard answer.stream(stream).kind == kind else { throw OfficeFailure.unknown(kind) }
        return try await open(Array(answer.streams.values))
    }

    /// Some streams, in the order of recording, their parts opened.
    package func openStreams(_ streams: [StreamID]) async throws -> [OpenedEntry] {
        let answer = try await loader.load(LoadRequest(command: .timeOrdered(at: now), streams: streams))
        return try await open(Array(answer.streams.values))
    }

    /// Some streams as they stand, without opening anything.
    package func files(
        _ streams: [StreamID] = [], families: [StreamID] = [], asOf day: Day? = nil
    ) async throws -> Files {
        let answer = try await loader.load(
            LoadRequest(command: .timeOrdered(at: now), streams: streams, families: families))
        let today = today
        return Files(
            answer, zones: zones,
            moment: Moment(occurred: .day(day ?? today), day: day ?? today, today: today, tense: .happened))
    }

    /// The entries at some positions, their parts opened; positions that don't exist are left out.
    package func openEntries(at positions: Set<Int64>) async throws -> [OpenedEntry] {
        let organisation = organisation
        let wanted = PostgresArray(positions.sorted())
        let rows = try await pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select e.position, s.kind, e.entry
                  from dossier.event as e
                  join dossier.stream as s on s.organisation = e.organisation and s.stream = e.stream
                 where e.organisation = \(organisation) and e.position = any(\(wanted))
                 order by e.position
                """)
        }
        var unopened: [UnopenedEntry] = []
        for row in rows {
            guard let kind = StreamKind(rawValue: try row.decode(String.self, at: 1)) else {
                throw PostgresFailure.decoding("a kind of stream that this release knows")
            }
            let entry = LoadedEntry(
                position: try row.decode(Int64.self, at: 0), entry: try row.decode([UInt8].self, at: 2))
            unopened.append(try UnopenedEntry(entry, kind: kind))
        }
        return try await open(unopened)
    }

    private func open(_ streams: [LoadedStream]) async throws -> [OpenedEntry] {
        var unopened: [UnopenedEntry] = []
        for stream in streams {
            guard let kind = stream.kind else { continue }
            for entry in stream.entries { unopened.append(try UnopenedEntry(entry, kind: kind)) }
        }
        return try await open(unopened.sorted { $0.position < $1.position })
    }

    private func open(_ entries: [UnopenedEntry]) async throws -> [OpenedEntry] {
        let openings = try await opener.open(entries.flatMap(\.references))
        var next = openings.makeIterator()
        return entries.map { entry in
            entry.opened(
                entry.references.map { reference in
                    OpenedEntry.OpenedPart(
                        description: reference.part, opening: next.next() ?? .unreadable(.partMissing))
                })
        }
    }
}

/// An entry read, its parts still sealed.
private struct UnopenedEntry {
    let position: Int64
    let references: [SealedReference]
    let opened: ([OpenedEntry.OpenedPart]) -> OpenedEntry

    init(_ loaded: LoadedEntry, kind: StreamKind) throws {
        position = loaded.position
        (references, opened) = try loaded.entry.withUnsafeBytes { bytes in
            let envelope = try Envelope(bytes)
            let all = try envelope.parts().map {
                SealedReference(
                    position: envelope.position, command: envelope.command, ordinal: envelope.ordinal, part: $0)
            }
            // A document is opened by itself, when somebody asks for it.
            let references = all.filter { !$0.part.name.isOpenedAlone }
            let contents = all.filter { $0.part.name.isOpenedAlone }
            let facts = Array(envelope.facts)
            let (stream, name, schema) = (envelope.stream, envelope.name, envelope.schema)
            let (occurred, recordedAt, actor) = (envelope.occurred, envelope.recordedAt, envelope.actor)
            let (position, known, findings) = (envelope.position, envelope.known, envelope.findings)
            let (command, cause) = (envelope.command, envelope.cause)
            let opened = { (parts: [OpenedEntry.OpenedPart]) in
                OpenedEntry(
                    position: position, stream: stream, kind: kind, name: name, schema: schema, facts: facts,
                    occurred: occurred, recordedAt: recordedAt, actor: actor, known: known, findings: findings,
                    command: command, cause: cause, parts: parts, contents: contents)
            }
            return (references, opened)
        }
    }
}
