import Facts
import Office
import Regulation
import Reports
import Views

extension Archive {
    /// The imports that a standpoint knows of, with the command that began each.
    private func intakes(_ standpoint: Standpoint) async throws -> [(command: CommandID, told: Reconstruction)] {
        let streams = try await office.streams(of: .intake)
        guard !streams.isEmpty else { return [] }
        let files = try await office.files(streams)
        let entries = try await office.openStreams(streams)
        return try streams.compactMap { stream in
            let own = entries.filter { $0.stream == stream && standpoint.knows($0.position) }
            guard let begun = own.first,
                let content = try files.state(of: stream, as: Import.self).content
            else { return nil }
            let day = files.zones.zone(at: begun.position).day(of: begun.recordedAt)
            return (
                begun.command,
                Reconstruction(intake: stream, records: content.records, day: day, events: own.map(\.position))
            )
        }
    }

    /// Out of which imports a view of a day is reconstructed: those that came after it.
    func reconstructions(_ standpoint: Standpoint) async throws -> [Reconstruction] {
        try await intakes(standpoint).map(\.told).filter { $0.day > standpoint.day }
    }

    /// What stands above a report about some entries, with the imports that they came out of.
    func masthead(_ standpoint: Standpoint, reconstructing entries: [OpenedEntry]) async throws -> Masthead {
        let causes = Set(entries.compactMap(\.cause))
        var masthead = try await masthead(standpoint)
        masthead.reconstructions = try await intakes(standpoint).filter { causes.contains($0.command) }.map(\.told)
        return masthead
    }
}
