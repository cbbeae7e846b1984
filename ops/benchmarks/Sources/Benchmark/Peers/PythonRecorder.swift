import Foundation

/// The recorder of the Python library `eventsourcing`, in batches of a thousand.
struct PythonRecorder: Sendable {
    private static let variable = "DOSSIER_BENCH_PYTHON"
    static let batch = 1_000

    private let python: Tool
    private let server: ThrowawayServer
    private let database: String
    private let payload: Payload
    let version: String

    /// Takes the Python that the environment names, or makes one where pip can install the library.
    static func find(
        on server: ThrowawayServer, database: String, _ payload: Payload
    ) async throws -> PythonRecorder? {
        do {
            let python: Tool
            if let named = ProcessInfo.processInfo.environment[variable], !named.isEmpty {
                python = Tool(path: named)
            } else {
                python = try await environment()
            }
            let version = try await python.run([
                "-c", "import psycopg, importlib.metadata; print(importlib.metadata.version('eventsourcing'))",
            ])
            return PythonRecorder(
                python: python, server: server, database: database, payload: payload,
                version: version.trimmingCharacters(in: .whitespacesAndNewlines))
        } catch {
            Progress.say("eventsourcing is left out: \(error)")
            return nil
        }
    }

    private static func environment() async throws -> Tool {
        let folder = "\(Page.package)/.build/python"
        let python = Tool(path: "\(folder)/bin/python")
        if (try? await python.run(["-c", "import psycopg, eventsourcing"])) != nil { return python }
        Progress.say("installing eventsourcing for Python")
        let env = Tool(path: "/usr/bin/env")
        try await env.run(["python3", "-m", "venv", folder])
        try await python.run(["-m", "pip", "install", "--quiet", "eventsourcing", "psycopg[binary,pool]"])
        return python
    }

    /// Adds events until its table has so many, and gives the events a second that `count` more took.
    func perSecond(_ count: Int, above rows: Int) async throws -> Double {
        let access = server.access
        let text = try await python.run([
            "\(Page.package)/recorder.py", access["PGHOST"] ?? "", access["PGPORT"] ?? "", access["PGUSER"] ?? "",
            database, "\(rows)", "\(count)", "\(Self.batch)", "\(payload.bytes)",
        ])
        guard let rate = Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw BenchFailure.unexpected("recorder.py printed no figure")
        }
        return rate
    }
}
