import Foundation
import Installation
import Testing

@Suite("A full disk")
struct FullDiskTests {
    private struct Health: Decodable {
        struct Check: Decodable {
            let check: String
            let state: String
            let organisation: String?
        }
        let checks: [Check]

        func state(_ check: String) -> Set<String> { Set(checks.filter { $0.check == check }.map(\.state)) }
    }

    /// In units of 512 bytes: less than a backup has, more than everything else that the program writes.
    private static let shortOfBackup = 24
    /// More than the server writes in one file of its log, less than the chunks of a large document; not whole pages,
    /// so that the server finds its disk full in the middle of one.
    private static let shortOfTable = 34_001

    private static func files(_ drill: SafekeepingTests.Drill) throws -> [String] {
        try [drill.data, drill.keys].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
        }.sorted().filter { !$0.hasSuffix(".lock") }
    }

    @Test("leaves no half backup that could be taken for a whole one, and the one before as it was")
    func backup() async throws {
        let drill = try await SafekeepingTests.Drill.make("vol")
        let command = ["backup", "--to", drill.data, "--keys-to", drill.keys]
        func health() async throws -> Health {
            try await drill.home.run(["doctor", "--format", "json"]).decoded()
        }
        for (language, words) in [("nl", "is vol"), ("en", "is full")] {
            let run = try await drill.home.run(command + ["--language", language], largest: Self.shortOfBackup)
            #expect(run.status == 2 && run.errors.contains(words), "\(run.status) \(run.errors)")
        }
        #expect(try Self.files(drill).filter { $0.hasSuffix(".dossier") || $0.hasSuffix(".part") }.isEmpty)
        #expect(try await health().state("backup") == ["wrong"])
        let dutch = try await drill.home.run(["doctor", "--language", "nl"]).output.replacing(/\s+/, with: " ")
        #expect(dutch.contains("de laatste poging mislukte"), "\(dutch)")
        let empty = try await drill.restore(into: try ProgramHome.bare("vol-leeg"))
        #expect(empty.status == 2)

        try await drill.backup()
        #expect(try await health().state("backup") == ["ok"])
        let before = try Self.files(drill)
        let bytes = before.map { FileManager.default.contents(atPath: $0) }
        try await drill.one.client("Later B.V.").withoutUse()
        #expect(try await drill.home.run(command, largest: Self.shortOfBackup).status == 2)
        #expect(try Self.files(drill) == before)
        #expect(before.map { FileManager.default.contents(atPath: $0) } == bytes)
        #expect(try await health().state("backup").contains("wrong"))
        let whole = try await drill.restore(into: try ProgramHome.bare("vol-heel"), "--dry-run")
        #expect(whole.status == 0, "\(whole.errors)")
        try await drill.backup()
        #expect(try await health().state("backup") == ["ok"])
    }

    @Test("of the server says so at a restore, brings nothing half, and the restore can be given again with room")
    func restore() async throws {
        let drill = try await SafekeepingTests.Drill.make("volle-server")
        let paper = "\(drill.home.path)/groot.bin"
        try Data((0..<(24 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }).write(to: URL(filePath: paper))
        let document = try await drill.one.record(
            "document", "add", paper, "--to", drill.client, "--kind", "letter"
        ).id
        try await drill.backup("--no-verify")
        let target = try ProgramHome.bare("volle-server-naar")
        let setup = try await target.run(["setup"], largest: Self.shortOfTable)
        #expect(setup.status == 0, "\(setup.errors)")
        for (language, words) in [("nl", "vol"), ("en", "full")] {
            let run = try await drill.restore(into: target, "--language", language)
            #expect(run.status == 69 && run.errors.contains(words), "\(run.status) \(run.errors)")
        }
        // What is half back is no organisation that anybody could work in.
        let list = try await target.run(["organisation", "list", "--format", "json"])
        #expect(!list.output.contains("\"een\""), "\(list.output)")
        try PrivateCluster(home: try Home(path: target.path)).bringDown(.fast)
        let run = try await drill.restore(into: target)
        #expect(run.status == 0, "\(run.errors)")
        let desk = Desk(home: target, slug: "een")
        let out = "\(target.path)/terug.bin"
        try await desk.expect(["document", "open", document, "--out", out])
        #expect(FileManager.default.contents(atPath: out) == FileManager.default.contents(atPath: paper))
        try await desk.expect(["log", "verify"])
    }
}
