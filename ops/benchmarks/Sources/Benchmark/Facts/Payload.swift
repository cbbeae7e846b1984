import Facts
import Ledger

/// What the baselines store: as many bytes as Dossier does for one event, unsealed.
struct Payload: Sendable {
    /// A real entry, of the size that they have in the middle; JSON.
    let entry: String
    /// Text as long as a sealed part.
    let part: String

    var bytes: Int { entry.utf8.count + part.utf8.count }

    /// Writes some families and takes the middle of what came out.
    static func sample(on server: ThrowawayServer) async throws -> Payload {
        let book = try await Book.found(on: server, in: "sample")
        let stock = try await Stock.make(5, for: book)
        let request = try Author(book).request(stock.families, from: stock)
        let entries = request.events.enumerated().map { index, draft in
            var bytes: [UInt8] = []
            draft.write(position: Int64(100_000 + index), version: 3, recordedAt: Book.clock(), to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }.sorted { $0.utf8.count < $1.utf8.count }
        let part = request.parts.reduce(0) { $0 + $1.box.count } / request.parts.count
        try await book.burn()
        return Payload(entry: entries[entries.count / 2], part: String(repeating: "s", count: part))
    }
}
