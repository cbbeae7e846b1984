package import Facts
import Office
import Regulation
package import Reports

extension Archive {
    /// What happened with one request, with who did it and what was found.
    package func timeline(ofRequest request: StreamID) async throws -> Timeline {
        let standpoint = try await standpoint()
        let shelf = try await registerShelf(standpoint)
        var book = NameBook()
        book.take(try await office.openStreams(try await office.streams(of: .actor)))
        book.take(try EffectiveFacts(shelf.all, shelf.files, standpoint).happened)
        let entries = try await office.openStreams([request])
        return Timeline(entries.map { entry($0, book) }, names: book.names, zone: office.zone)
    }

    func entry(_ opened: OpenedEntry, _ book: NameBook, _ replacements: Replacements? = nil) -> TimelineEntry {
        TimelineEntry(
            position: opened.position, stream: opened.stream, kind: opened.kind, name: opened.name,
            schema: opened.schema, facts: opened.facts, occurred: opened.occurred, recordedAt: opened.recordedAt,
            actor: book.actors[opened.actor] ?? .unreadable(.partMissing), known: opened.known,
            findings: opened.findings, note: opened.text(.note) ?? opened.text(.wording),
            reason: opened.text(.reason), replaced: replacements?.values(at: opened.position) ?? [])
    }
}
