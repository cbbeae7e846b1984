import Facts
import Office
import Regulation
import Testing
import Vault

@Suite("Documents in the office")
struct DocumentTests {
    private func opened(_ version: DocumentItem.Version, in office: Office) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        let result = try await office.opener.openContent(version.bytes) { bytes += $0 }
        #expect(result == .value(bytes.count))
        return bytes
    }

    @Test("versions that are added at the same time all stand, each with its own bytes and its own number")
    func versions() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await fixture.client()
            let place = try #require(try await office.documentPlace(positions: [], streams: [client]))
            let stream = try await office.addDocument(
                .letter, keptAs: .contact, at: place, of: nil, Details(), note: nil, from: Typescript(bytes: [1]),
                by: OfficeFixture.order(on: "2026-01-06")
            ).stream
            let document = try await office.document(stream)
            try await withThrowingTaskGroup { group in
                for number in UInt8(2)...5 {
                    group.addTask {
                        _ = try await office.addVersion(
                            of: document, Details([.title: "\(number)"]), note: nil,
                            from: Typescript(bytes: [UInt8](repeating: number, count: 5)),
                            by: OfficeFixture.order(on: "2026-01-07"))
                    }
                }
                try await group.waitForAll()
            }
            let versions = try await office.document(stream).versions
            #expect(versions.map(\.number) == [1, 2, 3, 4, 5])
            for version in versions.dropFirst() {
                let bytes = try await opened(version, in: office)
                #expect(version.texts == .value(Details([.title: "\(bytes.first ?? 0)"])))
                #expect(bytes.count == 5)
            }
        }
    }

    @Test("one that breaks off leaves nothing, and one that was taken back is there no more")
    func brokenOff() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await fixture.client()
            let place = try #require(try await office.documentPlace(positions: [], streams: [client]))
            let order = OfficeFixture.order(on: "2026-01-06")
            func add(_ paper: Typescript) async throws -> Outcome {
                try await office.addDocument(
                    .letter, keptAs: .contact, at: place, of: nil, Details(), note: nil, from: paper, by: order)
            }
            await #expect(throws: Typescript.BrokenOff.self) {
                try await add(Typescript(bytes: [1, 2], breaksOff: true))
            }
            #expect(try await office.streams(of: .document).isEmpty)
            // The same command, from the start: the key that was made for it was not lost either.
            let added = try await add(Typescript(bytes: [1, 2]))
            #expect(!added.isRepeated)
            let version = try #require(try await office.document(added.stream).versions.first)
            #expect(try await opened(version, in: office) == [1, 2])
            _ = try await office.retract(
                Paper.self, at: version.position, in: added.stream, reason: "Van een ander.",
                by: OfficeFixture.order(on: "2026-01-08"))
            await #expect(throws: OfficeFailure.unknown(.document)) { try await office.document(added.stream) }
        }
    }
}
