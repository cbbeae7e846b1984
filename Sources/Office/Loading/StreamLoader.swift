import Facts
import Ledger
import Postgres

/// Loads streams for many commands at once: whoever asks while a query runs is served by the next one, together.
///
/// A query of its own per command would cost more than deciding, sealing and appending do.
actor StreamLoader {
    private struct Waiting {
        let request: LoadRequest
        let continuation: CheckedContinuation<Result<LoadAnswer, any Error>, Never>
    }

    private let organisation: OrganisationID
    private let configuration: PostgresConfiguration
    private var connection: PostgresConnection?
    private var waiting: [Waiting] = []
    private var isWorking = false

    init(organisation: OrganisationID, configuration: PostgresConfiguration) {
        self.organisation = organisation
        // One plan serves whatever number of streams is asked for.
        self.configuration = configuration.with(setting: "dossier.organisation", organisation.description)
            .with(setting: "plan_cache_mode", "force_generic_plan")
    }

    func load(_ request: LoadRequest) async throws -> LoadAnswer {
        let result = await withCheckedContinuation { continuation in
            waiting.append(Waiting(request: request, continuation: continuation))
            guard !isWorking else { return }
            isWorking = true
            Task { await work() }
        }
        return try result.get()
    }

    func close() async {
        await connection?.close()
        connection = nil
    }

    private func work() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting = []
            do {
                let answers = try await answer(batch.map(\.request))
                for (waiting, answer) in zip(batch, answers) {
                    waiting.continuation.resume(returning: .success(answer))
                }
            } catch {
                for waiting in batch { waiting.continuation.resume(returning: .failure(error)) }
            }
        }
        isWorking = false
    }

    private func answer(_ requests: [LoadRequest]) async throws -> [LoadAnswer] {
        let connection = try await connected()
        let rows = try await LoadQuery(organisation: organisation, requests: requests).run(on: connection)
        return requests.map(rows.answer(to:))
    }

    private func connected() async throws -> PostgresConnection {
        if let connection, await !connection.isBroken { return connection }
        let fresh = try await PostgresConnection.open(configuration)
        connection = fresh
        return fresh
    }
}
