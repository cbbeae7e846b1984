package import Facts
import Ledger
import Postgres
package import Regulation

extension Office {
    /// Keeps a document: its name, title and bytes are sealed, and it is never overwritten.
    package func addDocument(
        _ kind: DocumentKind, keptAs retentionClass: RetentionClass, at place: DocumentPlace, of person: SubjectID?,
        _ texts: Details, note: String?, from source: any DocumentSource, by order: Order
    ) async throws -> Outcome {
        let content = DocumentContent(
            kind: kind, retentionClass: retentionClass, subject: person ?? place.subject, links: place.links)
        let filed = FiledContent(subject: content.subject, retentionClass: retentionClass, source: source)
        return try await keep(content, belongingTo: place.client, texts, note: note, filed, by: order)
    }

    /// Keeps a document that is on record anew, sealed for whoever's it is.
    package func moveDocument(
        _ content: DocumentContent, belongingTo client: StreamID?, _ texts: Details, note: String?,
        _ filed: FiledContent, by order: Order
    ) async throws -> Outcome {
        try await keep(content, belongingTo: client, texts, note: note, filed, by: order)
    }

    private func keep(
        _ content: DocumentContent, belongingTo client: StreamID?, _ texts: Details, note: String?,
        _ filed: FiledContent, by order: Order
    ) async throws -> Outcome {
        var filing = Filing(
            in: .timeOrdered(at: now), belongingTo: client, parts: parts(texts, note, of: content))
        filing.contents = [filed]
        return try await record(Recording(Paper.self, filing) { _ in .add(content) }, by: order)
    }

    /// Keeps a further version of a document beside those that are there; without a title of its own it has that of
    /// the version before.
    package func addVersion(
        of document: DocumentItem, _ texts: Details, note: String?, from source: any DocumentSource, by order: Order
    ) async throws -> Outcome {
        var texts = texts
        if texts[.title] == nil { texts[.title] = document.versions.last?.texts.value?[.title] }
        var filing = Filing(in: document.stream, parts: parts(texts, note, of: document.content))
        filing.contents = [
            FiledContent(
                subject: document.content.subject, retentionClass: document.content.retentionClass, source: source)
        ]
        return try await record(Recording(Paper.self, filing) { _ in .addVersion }, by: order)
    }

    /// Links a document to further records, of the same client if it is of one.
    package func linkDocument(
        _ document: DocumentItem, to place: DocumentPlace, by order: Order
    ) async throws -> Outcome {
        let own = try await documentPlace(
            positions: document.content.links.positions, streams: document.content.links.streams)
        // The organisation's own papers are not sealed as a client's, and go another way than theirs.
        let isOfAnother = place.client != nil && place.client != own?.client
        return try await record(
            Recording(Paper.self, Filing(in: document.stream)) { _ in .link(place.links, ofAnother: isOfAnother) },
            by: order)
    }

    private func parts(_ texts: Details, _ note: String?, of content: DocumentContent) -> [PersonalPart] {
        var parts: [PersonalPart] = []
        if !texts.isEmpty { parts.append(.details(texts, of: content.subject, content.retentionClass)) }
        if let note { parts.append(.text(note, as: .note, of: content.subject, content.retentionClass)) }
        return parts
    }

    /// Where a document belongs that is linked to some records: single facts, whole records, or both.
    ///
    /// Nothing where one of them isn't there.
    ///
    /// - Throws: `Refusal.documentOfAnotherClient` where they are of several clients.
    package func documentPlace(positions: [Int64], streams: [StreamID]) async throws -> DocumentPlace? {
        let found = try await records(positions, streams)
        guard Set(found.compactMap(\.position)) == Set(positions),
            Set(streams).isSubset(of: found.map(\.stream))
        else { return nil }
        let clients = Set(found.compactMap { $0.kind == .client ? $0.stream : $0.parent })
        guard clients.count <= 1 else { throw Refusal.documentOfAnotherClient }
        let links = DocumentLinks(positions: positions, streams: streams)
        if let client = clients.first {
            guard let subject = try await subject(of: client, kind: .client) else {
                throw OfficeFailure.unknown(.client)
            }
            return DocumentPlace(links: links, client: client, subject: subject)
        }
        // A request of somebody who is no client has a subject of its own.
        for record in found where record.kind == .request {
            guard let subject = try await subject(of: record.stream, kind: .request) else { continue }
            return DocumentPlace(links: links, client: nil, subject: subject)
        }
        return DocumentPlace(links: links, client: nil, subject: ownSubject)
    }

    private struct FoundRecord: Sendable {
        let stream: StreamID
        let kind: StreamKind
        let parent: StreamID?
        let position: Int64?
    }

    /// The streams of some ids, and those in which some facts stand.
    private func records(_ positions: [Int64], _ streams: [StreamID]) async throws -> [FoundRecord] {
        let organisation = organisation
        return try await pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select s.stream, s.kind, s.parent, null::bigint
                  from dossier.stream as s
                 where s.organisation = \(organisation) and s.stream = any(\(PostgresArray(streams)))
                union all
                select s.stream, s.kind, s.parent, e.position
                  from dossier.event as e
                  join dossier.stream as s on s.organisation = e.organisation and s.stream = e.stream
                 where e.organisation = \(organisation) and e.position = any(\(PostgresArray(positions)))
                """
            ).map { row in
                guard let kind = StreamKind(rawValue: try row.decode(String.self, at: 1)) else {
                    throw PostgresFailure.decoding("a kind of stream that this release knows")
                }
                return FoundRecord(
                    stream: try row.decode(StreamID.self, at: 0), kind: kind,
                    parent: try row.decode(StreamID?.self, at: 2), position: try row.decode(Int64?.self, at: 3))
            }
        }
    }
}
