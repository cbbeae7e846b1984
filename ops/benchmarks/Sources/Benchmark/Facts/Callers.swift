import Facts
import Foundation
import Ledger
import Office

/// A number of callers who each append one event per call and wait for its answer.
struct Callers: Sendable {
    let book: Book
    let count: Int
    let seconds: Int

    /// Callers are at work this long before anything counts.
    private static let warmUp = Duration.milliseconds(300)

    /// The appends a second that were answered.
    func perSecond() async throws -> Double {
        // More than they can use up; what is left is thrown away.
        let most = count < 8 ? 8_000 : count < 64 ? 30_000 : 80_000
        let families = most * (seconds + 1) / Family.size / count + 2
        let stock = try await Stock.make(families * count, for: book)
        let start = ContinuousClock.now + Self.warmUp
        let end = start + .seconds(seconds)
        let answered = try await withThrowingTaskGroup(of: Int.self) { group in
            for caller in 0..<count {
                let own = stock.families[(caller * families)..<((caller + 1) * families)]
                group.addTask { try await append(own, from: stock, start, end) }
            }
            return try await group.reduce(0, +)
        }
        return Double(answered) / Double(seconds)
    }

    private func append(
        _ families: ArraySlice<Family>, from stock: Stock, _ start: ContinuousClock.Instant,
        _ end: ContinuousClock.Instant
    ) async throws -> Int {
        let author = Author(book)
        var answered = 0
        for family in families {
            for index in 0..<Family.size {
                let request = try author.request(family.fact(index), of: family, from: stock)
                _ = try await book.office.ledger.append(request)
                let now = ContinuousClock.now
                if now >= end { return answered }
                if now >= start { answered += 1 }
            }
        }
        throw BenchFailure.unexpected("a caller ran out of facts before the time was up")
    }
}
