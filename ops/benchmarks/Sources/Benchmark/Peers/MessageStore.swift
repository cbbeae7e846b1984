import Foundation

/// message-db, called as its own clients call it: `write_message`, one message a transaction, one in five to a new
/// stream.
struct MessageStore: Sendable {
    private static let variable = "MESSAGE_DB_DATABASE_DIR"
    private static let database = "message_store"

    private let server: ThrowawayServer
    private let payload: Payload
    let version: String

    /// Installs it from the folder that the environment names; nothing where it names none.
    static func install(on server: ThrowawayServer, _ payload: Payload) async throws -> MessageStore? {
        guard let folder = ProcessInfo.processInfo.environment[variable], !folder.isEmpty else {
            Progress.say("message-db is left out: \(variable) is not set")
            return nil
        }
        try await Tool(
            path: "/bin/bash",
            environment: server.access.merging(["PATH": "\(server.programs):/usr/bin:/bin"]) { $1 }
        ).run(["\(folder)/install.sh"])
        let version = try await server.script("select message_store.message_store_version()", in: database)
        return MessageStore(
            server: server, payload: payload, version: version.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Takes every message out.
    func empty() async throws {
        try await server.script("truncate message_store.messages restart identity", in: Self.database)
    }

    func perSecond(clients: Int, seconds: Int) async throws -> Double {
        try await server.transactionsPerSecond(
            """
            \\set n :n + 1
            \\set s :n / 5
            select write_message(
                gen_random_uuid()::text, 'contact-' || :run || 'x' || :client_id || 'x' || :s, 'contact.recorded',
                :entry::jsonb, :part::jsonb);

            """,
            variables: [
                "n": "0", "run": "\(Int.random(in: 1...1_000_000_000))", "entry": payload.entry,
                "part": "{\"part\":\"\(payload.part)\"}",
            ], clients: clients, seconds: seconds, in: Self.database,
            ["PGOPTIONS": "-c search_path=message_store,public"])
    }
}
