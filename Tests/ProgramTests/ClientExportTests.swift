import Foundation
import Glibc
import Testing

@Suite("dossier client export")
struct ClientExportTests {
    struct Manifest: Decodable {
        struct Entry: Decodable {
            let kind: String
            let id: String?
            let version: Int?
            let file: String?
            let sha256: String?
            let bytes: Int?
        }

        let client: String
        let files: [Entry]
        let erased: [Entry]
        let unreadable: [Entry]
    }

    private func manifest(_ folder: String) throws -> Manifest {
        try JSONDecoder().decode(
            Manifest.self, from: try Data(contentsOf: URL(filePath: "\(folder)/manifest.json")))
    }

    @Test("writes the file, every version of the papers and the messages as they came, under names that say nothing")
    func whole() async throws {
        let desk = try await Desk.make("kopie")
        let client = try await desk.client("Kopie B.V.", "--email", "kopie@example.nl")
        let other = try await desk.client("Ander B.V.", "--email", "ander@example.nl")
        func paper(_ name: String, _ bytes: Data) throws -> String {
            let path = "\(desk.home.path)/\(name)"
            try bytes.write(to: URL(filePath: path))
            return path
        }
        let (first, second) = (Data("Brief van Jan".utf8), Data((0..<300_000).map { UInt8($0 % 251) }))
        let document = try await desk.record(
            "document", "add", try paper("brief-van-jan.txt", first), "--to", client, "--kind", "letter"
        ).id
        try await desk.expect(["document", "add", try paper("jan2.pdf", second), "--replaces", document])
        try await desk.expect([
            "document", "add", try paper("ander.txt", Data("Ander".utf8)), "--to", other, "--kind", "letter",
        ])
        let mail = Data("From: kopie@example.nl\nSubject: Hallo\n\nMijn bericht\n".utf8)
        try await desk.expect(["import", "mail", try paper("bericht.eml", mail)])
        let size = try await desk.size()
        let out = "\(desk.home.path)/kopie-uit"
        let run = try await desk.expect([
            "client", "export", client, "--out", out, "--language", "nl", "--format", "json",
        ])
        #expect(!run.output.contains("Kopie B.V."))
        let manifest = try manifest(out)
        #expect(manifest.client == client && manifest.erased.isEmpty && manifest.unreadable.isEmpty)
        #expect(
            manifest.files.map(\.kind).sorted() == ["client-file", "client-file", "document", "document", "message"])
        var there = Set(try FileManager.default.subpathsOfDirectory(atPath: out))
        #expect(there.allSatisfy { !$0.lowercased().contains("jan") && !$0.lowercased().contains("kopie") })
        for entry in manifest.files {
            let file = try #require(entry.file)
            let data = try Data(contentsOf: URL(filePath: "\(out)/\(file)"))
            #expect(data.count == entry.bytes)
            #expect(try sha256("\(out)/\(file)") == entry.sha256)
            there.remove(file)
            var found = stat()
            #expect(stat("\(out)/\(file)", &found) == 0 && found.st_mode & 0o777 == 0o600)
        }
        #expect(there == ["manifest.json", "documents", "messages"])
        func bytes(_ kind: String, _ version: Int?) throws -> Data {
            let entry = try #require(manifest.files.first { $0.kind == kind && $0.version == version })
            return try Data(contentsOf: URL(filePath: "\(out)/\(entry.file ?? "")"))
        }
        #expect(try bytes("document", 1) == first)
        #expect(try bytes("document", 2) == second)
        #expect(try bytes("message", nil) == mail)
        let page = try String(contentsOfFile: "\(out)/client.html", encoding: .utf8)
        #expect(page.contains("Kopie B.V.") && page.contains("lang=\"nl\"") && !page.contains("Ander B.V."))
        let shown = try await desk.expect(["client", "show", client, "--format", "json"])
        let json = try String(contentsOfFile: "\(out)/client.json", encoding: .utf8)
        #expect(json.contains("Kopie B.V.") && shown.output.contains("Kopie B.V."))
        #expect(try await desk.size() == size)
        let taken = try await desk.run(["client", "export", client, "--out", out])
        #expect(taken.status == 2 && taken.output.isEmpty)
        // What is something else than a client is no client, and no alarm either.
        for command in [["export", document, "--out", "\(out)-2"], ["show", document], ["history", document]] {
            let none = try await desk.run(["client"] + command)
            #expect(none.status == 2 && none.output.isEmpty, "\(command[0]): \(none.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: "\(out)-2"))
    }

    @Test("says what was erased, and what can't be read though it should be")
    func gone() async throws {
        let desk = try await Desk.make("kopie-weg")
        try await desk.expect(["organisation", "officers", "2"])
        let client = try await desk.client("Weg B.V.", "--email", "kopieweg@example.nl")
        let path = "\(desk.home.path)/kopie-weg.txt"
        try Data("Een brief".utf8).write(to: URL(filePath: path))
        try await desk.record("document", "add", path, "--to", client, "--kind", "letter").withoutUse()
        let onlooker = try await Onlooker(desk)
        try await onlooker.damageChunks()
        await onlooker.close()
        let broken = "\(desk.home.path)/kopie-kapot"
        let run = try await desk.run(["client", "export", client, "--out", broken, "--format", "json"])
        #expect(run.status == 1)
        #expect(try manifest(broken).unreadable.map(\.kind) == ["document"])
        let erasure = try await EraseTests.ask(desk, client)
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
        let out = "\(desk.home.path)/kopie-gewist"
        try await desk.expect(["client", "export", client, "--out", out])
        let manifest = try manifest(out)
        #expect(manifest.erased.map(\.kind) == ["document"])
        #expect(manifest.files.map(\.kind) == ["client-file", "client-file"])
        let page = try String(contentsOfFile: "\(out)/client.html", encoding: .utf8)
        #expect(!page.contains("Weg B.V."))
    }

    @Test("leaves a folder as it is in which something is already")
    func fullFolder() async throws {
        let desk = try await Desk.make("kopie-vol")
        let client = try await desk.client("Vol B.V.", "--external-id", "V-1")
        let out = "\(desk.home.path)/vol"
        try FileManager.default.createDirectory(atPath: "\(out)/sub", withIntermediateDirectories: true)
        for name in ["notities.txt", ".verborgen", "sub/diep.txt", "allowed.csv"] {
            try Data("Klantnr\nV-1\n".utf8).write(to: URL(filePath: "\(out)/\(name)"))
        }
        let before = try FileManager.default.subpathsOfDirectory(atPath: out).sorted()
        for arguments in [
            ["client", "export", client],
            ["may-contact", "--file", "\(out)/allowed.csv", "--channel", "mail", "--nature", "service"],
        ] {
            let run = try await desk.run(arguments + ["--out", out])
            #expect(run.status == 2)
            #expect(try FileManager.default.subpathsOfDirectory(atPath: out).sorted() == before)
        }
    }

    private func sha256(_ path: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        process.arguments = [path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return String(text.prefix(64))
    }
}
