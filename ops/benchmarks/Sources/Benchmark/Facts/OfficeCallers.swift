import Facts
import Foundation
import Office
import Regulation

/// A number of callers who each give the office one command after the other: rights requests taken in and dealt with,
/// five commands each, the first of which opens the stream.
struct OfficeCallers: Sendable {
    let book: Book
    let count: Int
    let seconds: Int

    private static let warmUp = Duration.milliseconds(500)

    func perSecond() async throws -> Double {
        let clients = try await clients()
        let start = ContinuousClock.now + Self.warmUp
        let end = start + .seconds(seconds)
        let done = try await withThrowingTaskGroup(of: Int.self) { group in
            for client in clients {
                group.addTask { try await work(for: client, start, end) }
            }
            return try await group.reduce(0, +)
        }
        return Double(done) / Double(seconds)
    }

    private func clients() async throws -> [StreamID] {
        var clients: [StreamID] = []
        for number in 0..<count {
            let details = Details([.name: "Client \(number)", .email: "client\(number)@example.nl"])
            clients.append(
                try await book.office.recordClient(.person, details, by: Book.order("client \(number)")).stream)
        }
        return clients
    }

    private func work(
        for client: StreamID, _ start: ContinuousClock.Instant, _ end: ContinuousClock.Instant
    ) async throws -> Int {
        let receipt = RequestReceipt(right: .access, channel: .mail, client: client)
        let words = """
            Asked by mail for an overview of everything that is kept; the answer goes to the address on file, and a \
            copy of it to the adviser who was named in the same message.
            """
        let steps: [Request.Command] = [
            .askIdentity(.sharedFacts), .verifyIdentity(.sharedFacts),
            .decide(RequestDecision(outcome: .granted), explained: true), .answer(remedies: true),
        ]
        var done = 0
        while true {
            let request = try await book.office.receiveRequest(
                receipt, requester: Details(), wording: words, by: Book.order(words)
            ).request.stream
            for step in [nil] + steps.map(Optional.some) {
                if let step {
                    _ = try await book.office.step(step, with: request, reason: words, by: Book.order(words))
                }
                let now = ContinuousClock.now
                if now >= end { return done }
                if now >= start { done += 1 }
            }
        }
    }
}
