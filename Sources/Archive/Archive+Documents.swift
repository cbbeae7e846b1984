package import Facts
import Office
import Postgres
import Registers
package import Regulation
package import Reports
import Views

extension Archive {
    /// The documents from a standpoint, the newest first: all, those among the records of one client, or those that are
    /// linked to something.
    ///
    /// Of each only the entry of its last version is opened.
    package func documents(
        of client: StreamID? = nil, linkedTo links: DocumentLinks? = nil, from standpoint: Standpoint
    ) async throws -> DocumentList {
        var streams: [StreamID]?
        if let client { streams = try await office.files(families: [client]).members(of: client, kind: .document) }
        let wanted = streams
        let viewpoint = standpoint.viewpoint
        let rows = try await registers.read(on: office.pool) { registers, connection in
            try registers.documents(in: wanted, from: viewpoint, on: connection)
        }.filter { row in links.map { $0.subtracting(row.values.content.links).isEmpty } ?? true }
        let entries = Dictionary(
            try await office.openEntries(at: Set(rows.compactMap(\.values.versions.last))).map { ($0.position, $0) }
        ) { first, _ in first }
        // What has one version has its first: there is no document without it.
        let several = rows.filter { $0.values.versions.count > 1 }.map(\.stream)
        let files = try await office.files(several)
        let lines = try rows.sorted { $1.stream < $0.stream }.compactMap { row -> DocumentLine? in
            guard let last = row.values.versions.last.flatMap({ entries[$0] }), let media = last.media else {
                return nil
            }
            let facts = try files.history(of: row.stream, as: DocumentEvent.self)
                .effective(knownAt: standpoint.last ?? -1).filter { row.values.versions.contains($0.position) }
            return DocumentLine(
                stream: row.stream, content: row.values.content,
                versions: facts.isEmpty ? [1] : facts.compactMap(\.event.version).sorted(),
                day: row.values.kept, texts: last.details ?? .value(Details()), media: media,
                events: row.values.versions)
        }
        return DocumentList(masthead: try await masthead(standpoint), documents: lines)
    }
}
