import Facts
import Ledger
import Office
import Synchronization

/// Appends many events, ten thousand a transaction, as an import does.
struct Bulk: Sendable {
    static let batch = 10_000
    static let familiesPerBatch = batch / Family.size
    /// Two write while the ledger appends what the third wrote.
    private static let authors = 3

    let book: Book

    /// Appends some batches from a stock that was made before.
    func append(_ batches: Int, from stock: Stock) async throws {
        let next = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(Self.authors, batches) {
                group.addTask {
                    let author = Author(book)
                    while true {
                        let number = next.take()
                        guard number < batches else { return }
                        let start = number * Self.familiesPerBatch
                        let request = try author.request(
                            stock.families[start..<(start + Self.familiesPerBatch)], from: stock)
                        _ = try await book.office.ledger.append(request)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Appends until the ledger has about so many entries, and gives some of the clients it told of.
    func fill(upTo size: Int) async throws -> [StreamID] {
        var clients: [StreamID] = []
        var have = try await book.size()
        while have + Self.batch / 2 <= size {
            let batches = min((size - have + Self.batch / 2) / Self.batch, 10)
            let stock = try await Stock.make(batches * Self.familiesPerBatch, for: book)
            try await append(batches, from: stock)
            clients += stride(from: 0, to: stock.families.count, by: 50).map { stock.families[$0].client }
            have += batches * Self.batch
        }
        return clients
    }
}

/// Hands out numbers from 0.
private final class Counter: Sendable {
    private let number = Atomic(0)

    func take() -> Int { number.add(1, ordering: .relaxed).oldValue }
}
