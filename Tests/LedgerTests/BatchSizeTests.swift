import Facts
import Installation
@testable import Ledger
import Postgres
import TestSupport
import Testing

@Suite("How large a batch becomes")
struct BatchSizeTests {
    /// A request with parts of these sizes; of one size they share their bytes.
    private static func request(_ fixture: LedgerFixture, parts sizes: [Int]) throws -> AppendRequest {
        let plain = try fixture.request()
        return AppendRequest(
            command: plain.command, digest: plain.digest, events: plain.events, guards: plain.guards,
            streams: plain.streams,
            parts: sizes.enumerated().map { number, size in
                SealedRow(
                    event: 0, part: number, subject: .random(), retentionClass: .contact, key: .random(),
                    box: [UInt8](repeating: 7, count: size))
            })
    }

    /// How many of the requests are taken at once, again and again, until none is left.
    private static func taken(_ requests: [AppendRequest], events: Int, bytes: Int) async throws -> [Int] {
        let queue = try AppendQueue()
        return await withTaskGroup(of: Void.self) { group in
            for (number, request) in requests.enumerated() {
                group.addTask {
                    _ = await withCheckedContinuation { continuation in
                        queue.join(PendingAppend(request: request, continuation: continuation))
                    }
                }
                // One after the other, for their order counts.
                while queue.length.requests <= number { await Task.yield() }
            }
            var counts: [Int] = []
            while case let batch = queue.take(events: events, bytes: bytes), !batch.isEmpty {
                counts.append(batch.count)
                for pending in batch { pending.answer(.failure(.ended)) }
            }
            return counts
        }
    }

    @Test("is bounded by bytes as well as by events, and one that is larger goes alone")
    func bounds() async throws {
        try await LedgerFixture.with { fixture in
            let small = try (0..<6).map { _ in try Self.request(fixture, parts: []) }
            #expect(try await Self.taken(small, events: 4, bytes: .max) == [4, 2])
            // However small entries are, none of them is measured as more than there is.
            #expect(try await Self.taken(small, events: 100, bytes: 100_000) == [6])
            let large = try [10, 400_000, 300_000, 300_000, 2_000_000, 10, 10].map {
                try Self.request(fixture, parts: [$0])
            }
            #expect(try await Self.taken(large, events: 100, bytes: 1_000_000) == [3, 1, 1, 2])
        }
    }

    @Test("what waits beyond the bound is appended in transactions of their own")
    func transactions() async throws {
        try await LedgerFixture.with { fixture in
            let requests = try (0..<24).map { _ in
                try Self.request(fixture, parts: [1_000_000, 1_000_000, 1_000_000])
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for request in requests { group.addTask { _ = try await fixture.ledger.append(request) } }
                try await group.waitForAll()
            }
            let largest = try await fixture.database.connected(
                as: .app, organisation: fixture.database.organisation
            ) { connection in
                try connection.execute(
                    """
                    select max(bytes) from (
                        select sum(length(box)) as bytes from dossier.sealed_part group by xmin::text) as transactions
                    """
                ).first?.decode(Int64.self, at: 0)
            }
            #expect(try #require(largest) <= 33_000_000)
            #expect(try await fixture.contents().count == 24)
        }
    }

    @Test("a request that can't be sent is refused by itself: it is not tried for ever, and no other is lost")
    func unsendable() async throws {
        try await LedgerFixture.with { fixture in
            var configuration = fixture.database.configuration(for: .app)
            configuration.largestMessage = 1 << 20
            let ledger = try Ledger(organisation: fixture.organisation, configuration: configuration) {
                LedgerFixture.start
            }
            let tooLarge = try Self.request(fixture, parts: [900_000, 900_000])
            let refused = await withTaskGroup(of: AppendFailure?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        do {
                            _ = try await ledger.append(number == 7 ? tooLarge : fixture.request())
                            return nil
                        } catch {
                            return error as? AppendFailure
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }.compactMap(\.self)
            #expect(refused.count == 1)
            guard case .rejected(let failure)? = refused.first else {
                Issue.record("not refused for what it is: \(refused)")
                return
            }
            #expect(failure.sqlState == .programLimitExceeded)
            // The ledger goes on, and the command that was refused left nothing behind.
            let answer = try await ledger.append(fixture.request(command: tooLarge.command))
            #expect(answer == AppendAnswer(first: 19, count: 1, isRepeated: false))
            #expect(try await fixture.contents().map(\.position) == Array(0..<20))
            ledger.close()
        }
    }
}
