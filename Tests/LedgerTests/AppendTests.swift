import Facts
import Installation
import Ledger
import MerkleLog
import Postgres
import TestSupport
import Testing

@Suite("Appending")
struct AppendTests {
    @Test("positions are dense from 0 and entries read back as they were hashed")
    func positions() async throws {
        try await LedgerFixture.with { fixture in
            let first = try await fixture.ledger.append(fixture.request(events: 3))
            let second = try await fixture.ledger.append(fixture.request())
            #expect(first == AppendAnswer(first: 0, count: 3, isRepeated: false))
            #expect(second == AppendAnswer(first: 3, count: 1, isRepeated: false))
            #expect(try await fixture.contents().map(\.position) == [0, 1, 2, 3])
            try await fixture.database.connected(as: .app, organisation: fixture.database.organisation) { connection in
                for row in try connection.execute("select entry, leaf from dossier.event order by position") {
                    let entry = try row.decode([UInt8].self, at: 0)
                    let leaf = entry.withUnsafeBytes { LeafHash(entry: $0).bytes }
                    #expect(try row.decode([UInt8].self, at: 1) == leaf)
                }
            }
        }
    }

    @Test("a stream that has moved on answers with both versions, and nothing is recorded")
    func conflict() async throws {
        try await LedgerFixture.with { fixture in
            let stream = LedgerFixture.newStream()
            _ = try await fixture.ledger.append(fixture.request(stream: stream, events: 2))
            await #expect {
                try await fixture.ledger.append(fixture.request(stream: stream, expected: .exact(1)))
            } throws: { error in
                guard case AppendFailure.conflict(stream, .exact(1), actual: 2) = error else { return false }
                return true
            }
            await #expect(throws: AppendFailure.self) {
                try await fixture.ledger.append(fixture.request(stream: stream, expected: .none))
            }
            #expect(try await fixture.contents().count == 2)
            _ = try await fixture.ledger.append(fixture.request(stream: stream, expected: .any))
            _ = try await fixture.ledger.append(fixture.request(stream: stream, expected: .exact(3)))
            #expect(try await fixture.contents().map(\.version) == [1, 2, 3, 4])
        }
    }

    @Test("a stream that another process opened is known by the database, not by the writer")
    func cold() async throws {
        try await LedgerFixture.with { fixture in
            let stream = LedgerFixture.newStream()
            _ = try await fixture.ledger.append(fixture.request(stream: stream, events: 2))
            let other = try LedgerFixture.opened(fixture.database, fixture.organisation)
            await #expect(throws: AppendFailure.self) {
                try await other.append(fixture.request(stream: stream, expected: .exact(7)))
            }
            await #expect(throws: AppendFailure.self) {
                try await other.append(fixture.request(stream: stream, expected: .none))
            }
            _ = try await other.append(fixture.request(stream: stream, expected: .exact(2)))
            // The first writer's knowledge is now old; it finds out and goes on.
            _ = try await fixture.ledger.append(fixture.request(stream: stream, expected: .exact(3)))
            #expect(try await fixture.contents().map(\.version) == [1, 2, 3, 4])
        }
    }

    @Test("the same command again gets the stored answer, another request under its id is refused")
    func idempotency() async throws {
        try await LedgerFixture.with { fixture in
            let request = try fixture.request()
            let first = try await fixture.ledger.append(request)
            let again = try await fixture.ledger.append(request)
            #expect(again == AppendAnswer(first: first.first, count: 1, isRepeated: true))
            await #expect {
                try await fixture.ledger.append(fixture.request(command: request.command, digest: 2))
            } throws: { error in
                guard case AppendFailure.commandReused(request.command) = error else { return false }
                return true
            }
            #expect(try await fixture.contents().count == 1)
        }
    }

    @Test("a command racing itself is recorded once, and every sender gets its positions")
    func racingItself() async throws {
        try await LedgerFixture.with { fixture in
            let request = try fixture.request()
            let second = try LedgerFixture.opened(fixture.database, fixture.organisation)
            let answers = try await withThrowingTaskGroup(of: AppendAnswer.self) { group in
                for number in 0..<32 {
                    group.addTask { try await (number.isMultiple(of: 2) ? fixture.ledger : second).append(request) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 32)
            #expect(Set(answers.map(\.first)) == [0])
            #expect(answers.filter { !$0.isRepeated }.count == 1)
            #expect(try await fixture.contents().count == 1)
        }
    }

    @Test("a guard on a stream that was only read prevents write skew")
    func writeSkew() async throws {
        try await LedgerFixture.with { fixture in
            let one = LedgerFixture.newStream()
            let two = LedgerFixture.newStream()
            _ = try await fixture.ledger.append(fixture.request(stream: one))
            _ = try await fixture.ledger.append(fixture.request(stream: two))
            // Each writes one stream on the strength of the other as it stood: only one of the two may win.
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for (written, read) in [(one, two), (two, one)] {
                    group.addTask {
                        do {
                            _ = try await fixture.ledger.append(
                                fixture.request(
                                    stream: written, expected: .exact(1),
                                    alsoReading: [StreamGuard(read, .exact(1))]))
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 }.count == 1)
            #expect(try await fixture.contents().count == 3)
        }
    }

    @Test("64 writers on one stream: one winner for each version, no position missing or doubled")
    func concurrentWriters() async throws {
        try await LedgerFixture.with { fixture in
            let stream = LedgerFixture.newStream()
            _ = try await fixture.ledger.append(fixture.request(stream: stream))
            let second = try LedgerFixture.opened(fixture.database, fixture.organisation)
            let winners = try await withThrowingTaskGroup(of: [Int32].self) { group in
                for writer in 0..<64 {
                    let ledger = writer.isMultiple(of: 2) ? fixture.ledger : second
                    let requests = try (Int32(1)...8).map {
                        try fixture.request(stream: stream, expected: .exact($0))
                    }
                    group.addTask {
                        var won: [Int32] = []
                        for version in Int32(1)...8 {
                            do throws(AppendFailure) {
                                _ = try await ledger.append(requests[Int(version) - 1])
                                won.append(version)
                            } catch {
                                guard case .conflict = error else { throw error }
                            }
                        }
                        return won
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(Set(winners).count == winners.count, "two writers won the same version")
            let contents = try await fixture.contents()
            #expect(contents.map(\.position) == Array(0..<Int64(contents.count)))
            #expect(contents.map(\.version) == Array(1...Int32(contents.count)))
        }
    }

    @Test("a reader that tails while two processes append sees every entry once and in order")
    func tailing() async throws {
        try await LedgerFixture.with { fixture in
            let second = try LedgerFixture.opened(fixture.database, fixture.organisation)
            let total = 400
            async let seen = tail(fixture, until: Int64(total))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<total {
                    let ledger = number.isMultiple(of: 2) ? fixture.ledger : second
                    group.addTask { _ = try await ledger.append(fixture.request()) }
                }
                try await group.waitForAll()
            }
            #expect(try await seen == Array(0..<Int64(total)))
        }
    }

    private func tail(_ fixture: LedgerFixture, until total: Int64) async throws -> [Int64] {
        let organisation = fixture.organisation
        var seen: [Int64] = []
        while seen.count < total {
            let from = Int64(seen.count)
            seen += try await fixture.database.connected(as: .app, organisation: fixture.database.organisation) {
                connection in
                try connection.transaction { connection in
                    let reader = LedgerReader(organisation: organisation)
                    let size = try reader.head(on: connection).size
                    var positions: [Int64] = []
                    try reader.read(from..<max(from, size), on: connection) { envelope, _ in
                        positions.append(envelope.position)
                    }
                    return positions
                }
            }
        }
        return seen
    }

    @Test("recordedAt never goes back, whatever the clocks of two processes say")
    func monotone() async throws {
        try await LedgerFixture.with { fixture in
            let earlier = LedgerFixture.start.adding(seconds: -3600)
            let behind = try Ledger(
                organisation: fixture.organisation, configuration: fixture.database.configuration(for: .app)
            ) { earlier }
            _ = try await fixture.ledger.append(fixture.request())
            _ = try await behind.append(fixture.request())
            try await fixture.database.connected(as: .app, organisation: fixture.database.organisation) { connection in
                let times = try connection.execute("select recorded_at from dossier.event order by position")
                    .map { try $0.decode(Instant.self, at: 0) }
                #expect(times == [LedgerFixture.start, LedgerFixture.start])
            }
        }
    }

    @Test("a row that the database refuses fails its own request and no other's")
    func oneBadRow() async throws {
        try await LedgerFixture.with { fixture in
            let bad = try fixture.request()
            let spoilt = AppendRequest(
                command: bad.command, digest: bad.digest, events: bad.events, guards: bad.guards, streams: bad.streams,
                parts: [
                    // The same part twice: the primary key refuses it.
                    SealedRow(event: 0, part: 0, subject: .random(), retentionClass: .contact, key: .random(), box: []),
                    SealedRow(event: 0, part: 0, subject: .random(), retentionClass: .contact, key: .random(), box: []),
                ])
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        do {
                            _ = try await fixture.ledger.append(number == 7 ? spoilt : fixture.request())
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 }.count == 19)
            #expect(try await fixture.contents().count == 19)
        }
    }
}
