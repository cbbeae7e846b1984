import Foundation

/// Everything the rows are measured with: the server, the payload, the peers that are there.
struct Bench: Sendable {
    let server: ThrowawayServer
    let scale: Scale
    let payload: Payload
    let plain: PlainTable
    let messages: MessageStore?
    let recorder: PythonRecorder?

    static func set(_ scale: Scale) async throws -> Bench {
        Progress.say("making a server")
        let server = try await ThrowawayServer.make()
        do {
            let payload = try await Payload.sample(on: server)
            Progress.say("an entry has \(payload.entry.utf8.count) bytes, its part \(payload.part.utf8.count)")
            let peers = try await server.makeDatabase("peers", copying: nil)
            return Bench(
                server: server, scale: scale, payload: payload,
                plain: PlainTable(server: server, database: peers, payload: payload),
                messages: try await MessageStore.install(on: server, payload),
                recorder: try await PythonRecorder.find(on: server, database: peers, payload))
        } catch {
            server.clear()
            throw error
        }
    }
}

/// Why the benchmark can't go on.
enum BenchFailure: Error, CustomStringConvertible {
    /// A program of PostgreSQL, or of a peer, failed.
    case tool(String, String)
    /// An answer was not what it must be.
    case unexpected(String)

    var description: String {
        switch self {
        case .tool(let name, let output): "\(name) failed: \(output)"
        case .unexpected(let what): what
        }
    }
}
