import Facts
import Foundation
import Office
import Registers

/// What a page about one client shows: its facts with their parts opened, and what the registers say of it.
struct Pages {
    let bench: Bench
    let book: Book

    /// The seconds that single pages take, of clients from all over the ledger.
    struct Times {
        /// Of a client who was looked at a moment ago.
        var again = Series()
        /// Of one who wasn't: whether what is wanted is in memory depends on how much memory there is.
        var first = Series()
    }

    func times(of clients: [StreamID]) async throws -> Times {
        let step = max(1, clients.count / bench.scale.looks)
        let chosen = stride(from: 0, to: clients.count, by: step).map { clients[$0] }
        for client in chosen.prefix(20) { try await show(client) }
        var times = Times()
        for client in chosen.dropFirst(20) {
            times.first.add(try await timeToShow(client))
            times.again.add(try await timeToShow(client))
        }
        Progress.say("  a client's page: \(Figure.time(times.first)), again \(Figure.time(times.again))")
        return times
    }

    private func timeToShow(_ client: StreamID) async throws -> Double {
        let start = ContinuousClock.now
        try await show(client)
        return (ContinuousClock.now - start).inSeconds
    }

    private func show(_ client: StreamID) async throws {
        let entries = try await book.office.openFamily(client, kind: .client)
        guard entries.count == Family.size, entries.allSatisfy({ $0.parts.allSatisfy { $0.opening.isValue } }) else {
            throw BenchFailure.unexpected("a client's facts are not all there")
        }
        let today = book.office.today
        let rows = try await Registers(organisation: book.organisation).read(on: book.pool) { registers, connection in
            let now = Viewpoint(asOf: today)
            return try registers.engagements(of: client, from: now, on: connection).count
                + registers.consents(of: client, from: now, on: connection).count
                + registers.requests(of: client, from: now, on: connection).count
                + registers.contacts(of: client, from: now, on: connection).count
        }
        guard rows > 4 else { throw BenchFailure.unexpected("the registers don't know a client") }
    }

    func row(_ measured: [(size: Int, times: Times)]) -> Row {
        let slowest = measured.max { $0.times.again.median < $1.times.again.median }
        let fastest = measured.min { $0.times.again.median < $1.times.again.median }
        let (slow, fast) = (slowest?.times.again ?? Series(), fastest?.times.again ?? Series())
        func list(_ series: (Times) -> Series) -> String {
            measured.map { "\(Figure.time(series($0.times))) at \(Figure.whole($0.size))" }.joined(separator: ", ")
        }
        return Row(
            path: "one client's page data, \(Family.size) facts",
            goals: [
                Goal(
                    target: .same(1.25), against: "itself at other sizes: slowest to fastest",
                    outcome: .measured(
                        own: Figure.time(slow), other: Figure.time(fast),
                        Ratio(Series(repeating: slow.median, count: 1), to: Series(repeating: fast.median, count: 1))))
            ],
            notes: [
                list(\.again),
                "the first look at each client, from disk where the database has outgrown the memory: \(list(\.first))",
            ])
    }
}

extension Opening {
    fileprivate var isValue: Bool {
        switch self {
        case .value: true
        case .erased, .unreadable: false
        }
    }
}
