import Archive
import ArgumentParser
import Facts
import Office
import Regulation

/// From where a question looks back: until which day, and with what was known when.
struct StandpointOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How things stood at the end of this day.", valueName: "day"))
    var asOf: String?

    @Option(
        help: ArgumentHelp("Only what had been recorded by this moment, or by the end of this day.", valueName: "time"))
    var knownAt: String?

    /// The standpoint these make.
    func standpoint(in archive: Archive) async throws -> Standpoint {
        try await archive.standpoint(asOf: try Day.reading(asOf, as: "--as-of"), knownAt: try knownInstant(in: archive))
    }

    private func knownInstant(in archive: Archive) throws -> Instant? {
        guard let knownAt else { return nil }
        if let day = Day(knownAt) { return archive.office.zone.endOfDay(day).adding(microseconds: -1) }
        return try Instant.reading(knownAt, as: "--known-at")
    }
}
