package import Facts
package import Regulation
package import Vault

extension Office {
    /// Keeps data from being erased; why is sealed.
    package func placeHold(_ content: HoldContent, reason: String, by order: Order) async throws -> Outcome {
        guard let subject = try await subject(of: content.client, kind: .client) else {
            throw OfficeFailure.unknown(.client)
        }
        let filing = Filing(
            in: .timeOrdered(at: now), belongingTo: content.client, reading: [content.client],
            parts: reason.isEmpty ? [] : [.text(reason, as: .reason, of: content.person ?? subject, .request)])
        return try await record(
            Recording(Hold.self, filing) { _ in .place(content, reasonGiven: !reason.isEmpty) }, by: order)
    }

    package func releaseHold(_ hold: StreamID, reason: String, by order: Order) async throws -> Outcome {
        let known = try await files([hold]).hold(hold)
        guard let known, let subject = try await subject(of: known.content.client, kind: .client) else {
            throw OfficeFailure.unknown(.hold)
        }
        let filing = Filing(
            in: hold,
            parts: reason.isEmpty ? [] : [.text(reason, as: .reason, of: known.content.person ?? subject, .request)])
        return try await record(
            Recording(Hold.self, filing) { _ in .release(reasonGiven: !reason.isEmpty) }, by: order)
    }

    /// Why some holds were placed.
    package func reasons(of holds: [HoldItem]) async throws -> [StreamID: Opening<String>] {
        var reasons: [StreamID: Opening<String>] = [:]
        for entry in try await openStreams(holds.map(\.stream)) where entry.name == .holdPlaced {
            reasons[entry.stream] = entry.text(.reason)
        }
        return reasons
    }

    /// Every hold, or those on one client under every id it is kept under; the newest first.
    package func holds(of client: StreamID? = nil) async throws -> [HoldItem] {
        if let client {
            let circle = try await circle(of: client)
            return try circle.files.holds(of: circle.clients).sorted { $0.stream > $1.stream }
        }
        let streams = try await streams(of: .hold)
        let files = try await files(streams)
        return try streams.sorted(by: >).compactMap(files.hold)
    }
}
