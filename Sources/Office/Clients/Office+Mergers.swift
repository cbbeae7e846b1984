package import Facts
package import Regulation

extension Office {
    /// How often a client may turn out to be kept under more ids than were read.
    static var mostLooks: Int { 32 }

    /// Does something with a client that reads it under every id it is kept under.
    ///
    /// `body`: Gets the ids that are known so far; it is done again where it throws ``MoreClients``.
    package func withCircle<Value>(
        of client: StreamID, _ body: ([StreamID]) async throws -> Value
    ) async throws -> Value {
        var circle: Set<StreamID> = [client]
        for _ in 0..<Self.mostLooks {
            do {
                return try await body(circle.sorted())
            } catch let more as MoreClients {
                circle.formUnion(more.clients)
            }
        }
        throw OfficeFailure.contended
    }

    /// Records that a client is the same as another, under whose id it goes on; the reason is sealed.
    package func mergeClient(
        _ client: StreamID, into survivor: StreamID, reason: String, by order: Order
    ) async throws -> Outcome {
        let filing = try await mergerFiling(of: client, with: survivor, reason)
        return try await file(filing, as: .client, by: order) {
            let known = try $0.state(of: survivor, as: Client.self).details
            return try $0.state(of: client, as: Client.self).decide(
                .merge(client, into: survivor, known, reasonGiven: !reason.isEmpty), at: $0.moment)
        } beside: {
            try $0.state(of: survivor, as: Client.self).decide(.absorb(client), at: $0.moment)
                .map { FiledFact(stream: survivor, fact: $0) }
        }
    }

    /// Refuses what ``mergeClient(_:into:reason:by:)`` would refuse, and records nothing.
    package func tryMerger(of client: StreamID, into survivor: StreamID) async throws {
        let files = try await files([client, survivor])
        let known = try files.state(of: survivor, as: Client.self).details
        _ = try files.state(of: client, as: Client.self).decide(
            .merge(client, into: survivor, known, reasonGiven: true), at: files.moment)
    }

    /// Records that a client that was merged is another after all; the reason is sealed.
    package func splitClient(_ client: StreamID, reason: String, by order: Order) async throws -> Outcome {
        let known = try await files([client]).state(of: client, as: Client.self).details?.survivor
        let filing = try await mergerFiling(of: client, with: known, reason)
        return try await file(filing, as: .client, by: order) {
            let state = try $0.state(of: client, as: Client.self)
            guard state.details?.survivor == known else { throw OfficeFailure.contended }
            return try state.decide(.split(reasonGiven: !reason.isEmpty), at: $0.moment)
        } beside: { files in
            guard let known else { return [] }
            return try files.state(of: known, as: Client.self).decide(.release(client), at: files.moment)
                .map { FiledFact(stream: known, fact: $0) }
        }
    }

    private func mergerFiling(of client: StreamID, with other: StreamID?, _ reason: String) async throws -> Filing {
        guard let subject = try await subject(of: client, kind: .client) else { throw OfficeFailure.unknown(.client) }
        return Filing(
            in: client, reading: [other].compactMap(\.self).filter { $0 != client },
            parts: reason.isEmpty ? [] : [.text(reason, as: .reason, of: subject, .relation)])
    }
}
