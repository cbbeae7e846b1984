import Facts
import Foundation
import TestSupport
import Testing
import Vault

@testable import Safekeeping

@Suite("The archive in a sealed file")
struct TapeTests {
    @Test("is read by tar, and by us")
    func tar() async throws {
        try await TemporaryFolder.with { folder in
            let path = "\(folder.path)/sealed"
            let key = BackupKey.drawnForTransport(of: SealedFileTests.organisation)
            let header = SealedHeader(
                content: .keys, organisation: SealedFileTests.organisation, backup: .random(), key: key.key)
            let members = [("manifest.json", 10), ("event/000001.copy", 512), ("empty", 0), ("long.copy", 70_000)]
                .map { ($0.0, Data(Randomness.bytes($0.1))) }
            let writer = try SealedWriter(draft: path, header, key: key)
            let tape = TapeWriter(file: writer, seconds: 1_700_000_000)
            for (name, data) in members { try tape.add(name, data) }
            try tape.finish()

            let reader = TapeReader(file: try SealedReader(path, keys: [key]))
            for (name, data) in members {
                let member = try #require(try reader.next())
                #expect(member.name == name)
                #expect(member.bytes == data)
            }
            #expect(try reader.next() == nil)

            let plain = try SealedReader(path, keys: [key])
            let size = members.reduce(1024) { $0 + 512 + ($1.1.count + 511) / 512 * 512 }
            try plain.read(size).write(to: URL(filePath: "\(folder.path)/plain.tar"))
            let run = Process()
            run.executableURL = URL(filePath: "/usr/bin/env")
            run.arguments = ["tar", "-xf", "\(folder.path)/plain.tar", "-C", folder.path]
            try run.run()
            run.waitUntilExit()
            #expect(run.terminationStatus == 0)
            for (name, data) in members {
                #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")) == data)
            }
        }
    }
}
