import Foundation
import Installation
import Registers
import Views

/// A rebuild in a process that does nothing else, so that its memory is its own: the benchmark starts itself for it.
struct RebuildAlone: Codable {
    static let command = "rebuild-alone"

    let seconds: Double
    let megabytes: Double
    let folding: Double
    let indexing: Double
    let switching: Double
    let rows: [String: Int]

    /// Rebuilds in another process and gives what that measured.
    static func measure(on server: ThrowawayServer, database: String) async throws -> RebuildAlone {
        let own = Tool(path: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        let answer = try await own.run([command, server.folder, database])
        return try JSONDecoder().decode(RebuildAlone.self, from: Data(answer.utf8))
    }

    /// What that other process does: `arguments` are the server's folder and the database.
    static func run(_ arguments: ArraySlice<String>) async throws {
        guard let folder = arguments.first, let database = arguments.last, arguments.count == 2 else {
            throw UsageFailure(argument: command, expected: ["FOLDER DATABASE"])
        }
        let server = try ThrowawayServer(folder: folder)
        let definitions = try Rebuilding.definitions(of: server.schema)
        let start = ContinuousClock.now
        let report = try await Rebuild(
            configuration: server.configuration(.owner, in: database), definitions: definitions
        )
        .run()
        let rows = report.rows.map { ($0.key.rawValue, $0.value) }
        let measured = RebuildAlone(
            seconds: (ContinuousClock.now - start).inSeconds, megabytes: PeakMemory.megabytes,
            folding: report.folding.inSeconds, indexing: report.indexing.inSeconds,
            switching: report.switching.inSeconds,
            rows: Dictionary(uniqueKeysWithValues: rows))
        print(String(decoding: try JSONEncoder().encode(measured), as: UTF8.self))
    }
}
