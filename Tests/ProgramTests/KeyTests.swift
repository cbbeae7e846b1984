import Foundation
import Testing

@Suite("dossier key and log")
struct KeyTests {
    private struct Status: Decodable {
        let epochs: [Int]
        let currentEpoch: Int
        let keys: Int
        let destroyed: Int
        let missingEpochs: [Int]
    }

    @Test("counts keys and entries")
    func counting() async throws {
        let desk = try await Desk.make("sleutels")
        let before = try await desk.expect(["key", "status", "--format", "json"]).decoded(Status.self)
        let size = try await desk.size()
        _ = try await desk.client("Sleutel B.V.")
        let after = try await desk.expect(["key", "status", "--format", "json"]).decoded(Status.self)
        #expect(after.keys == before.keys + 1)
        #expect(after.epochs == [1])
        #expect(after.currentEpoch == 1)
        #expect(after.missingEpochs.isEmpty)
        #expect(after.destroyed == 0)
        #expect(try await desk.size() == size + 1)
        #expect(
            try await desk.run(["log", "head", "--format", "text", "--language", "nl"]).output.contains("vastleggingen")
        )
    }
}
