import Foundation
import Glibc
import Testing

@Suite("dossier document", .serialized)
struct DocumentTests {
    struct Document: Decodable {
        let id: String
        let title: String?
        let fileName: String?
        let kind: String
        let `class`: String
        let versions: Int
        let media: String
        let records: [String]
        let positions: [Int64]
        let events: [Int64]
    }

    struct Opened: Decodable {
        struct Content: Decodable {
            let bytes: Int?
            let unreadable: String?
        }

        let version: Int
        let content: Content
    }

    private struct Given {
        let desk: Desk
        let client: String
        let folder: String

        /// A file in the folder, of the size that is asked for.
        func file(_ name: String, _ content: [UInt8]) throws -> String {
            let path = "\(folder)/\(name)"
            try Data(content).write(to: URL(filePath: path))
            return path
        }

        func list(_ more: String...) async throws -> [Document] {
            try await desk.expect(["document", "list", "--format", "json"] + more).decoded([Document].self)
        }
    }

    private static let making = Task {
        let desk = try await Desk.make("papieren")
        let folder = "\(desk.home.path)/papieren"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return Given(desk: desk, client: try await desk.client("Papier B.V."), folder: folder)
    }

    /// Bytes that no compression makes small and that differ from place to place.
    private static func bytes(_ count: Int) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 24)
        }
    }

    @Test("keeps a file, lists it and gives it back as it was; a new version stands beside the old one")
    func wholeLife() async throws {
        let given = try await Self.making.value
        let first = Array("%PDF-1.7 de eerste".utf8)
        let second = Self.bytes(3 << 20)
        let added = try await given.desk.record(
            "document", "add", try given.file("contract van Nel.pdf", first), "--to", given.client, "--kind",
            "agreement", "--title", "Overeenkomst", "--note", "Getekend.")
        let version = try await given.desk.record(
            "document", "add", try given.file("contract-2.pdf", second), "--replaces", added.id)
        #expect(version.id == added.id)
        let listed = try await given.list("--client", given.client)
        let document = try #require(listed.first { $0.id == added.id })
        #expect(document.versions == 2 && document.kind == "agreement" && document.class == "engagement")
        #expect(document.fileName == "contract-2.pdf" && document.records == [given.client])
        #expect(document.title == "Overeenkomst", "a new version keeps the title")
        #expect(document.events == added.positions + version.positions)
        for (arguments, bytes) in [(["--version", "1"], first), (["--version", "2"], second), ([], second)] {
            let out = "\(given.folder)/uit-\(UUID().uuidString)"
            let opened = try await given.desk.expect(
                ["document", "open", added.id, "--out", out, "--format", "json"] + arguments)
            #expect(try opened.decoded(Opened.self).content.bytes == bytes.count)
            #expect(FileManager.default.contents(atPath: out) == Data(bytes))
            let again = try await given.desk.run(["document", "open", added.id, "--out", out] + arguments)
            #expect(again.status == 2, "it never writes over a file")
            #expect(FileManager.default.contents(atPath: out) == Data(bytes))
        }
        let told = try await given.desk.expect(["document", "open", added.id, "--version", "1", "--out", "-"])
        #expect(told.output == "%PDF-1.7 de eerste")
        let checked = try await given.desk.expect(["document", "open", added.id, "--format", "json"])
        #expect(try checked.decoded(Opened.self).version == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: given.folder).allSatisfy { !$0.hasSuffix(".part") })
    }

    @Test("stands in the client's file and history")
    func clientFile() async throws {
        let given = try await Self.making.value
        let client = try await given.desk.client("Tijdlijn B.V.")
        let contact = try await given.desk.record(
            "contact", "record", client, "--channel", "letter", "--direction", "in", "--nature", "other", "--on",
            "2026-03-05")
        let position = try #require(contact.positions.first)
        let added = try await given.desk.record(
            "document", "add", try given.file("brief.txt", Array("Beste".utf8)), "--to", "\(position)", "--kind",
            "letter", "--on", "2026-03-06")
        for command in [["client", "show", client], ["client", "history", client]] {
            let page = try await given.desk.expect(command + ["--language", "nl"]).output
            #expect(page.contains("U bewaarde een document (brief)"), "\(page)")
        }
        let shown = try await given.desk.expect(["client", "show", client, "--language", "nl"]).output
        #expect(shown.contains("brief.txt") && shown.contains(added.id), "\(shown)")
        #expect(try await given.list("--to", "\(position)").map(\.id) == [added.id])
        #expect(try await given.list("--to", client).isEmpty, "it is linked to the contact")
        let linked = try await given.desk.record("document", "link", added.id, "--to", client)
        #expect(linked.positions.count == 1)
        #expect(try await given.list("--to", client).map(\.id) == [added.id])
        let other = try await given.desk.run(["document", "link", added.id, "--to", given.client])
        #expect(other.status == 2)
        let page = try await given.desk.expect(["document", "list", "--client", client, "--language", "nl"]).output
        #expect(page.contains("brief.txt") && page.contains(added.id))
    }

    @Test("says damaged and erased for what they are, and writes nothing of either")
    func unopened() async throws {
        let desk = try await Desk.make("papieren-kwijt")
        let file = "\(desk.home.path)/kwijt.txt"
        try Data("Weg".utf8).write(to: URL(filePath: file))
        let client = try await desk.client("Kwijt B.V.")
        let added = try await desk.record("document", "add", file, "--to", client, "--kind", "letter")
        let onlooker = try await Onlooker(desk)
        let out = "\(desk.home.path)/kwijt-uit.txt"
        func refused(_ says: String) async throws {
            for arguments in [[], ["--out", out], ["--out", "-"]] {
                let run = try await desk.run(["document", "open", added.id, "--language", "en"] + arguments)
                #expect(run.status == 1)
                #expect((run.output + run.errors).contains(says), "\(run.output) \(run.errors)")
                #expect(arguments.last != "-" || run.output.isEmpty)
                #expect(!FileManager.default.fileExists(atPath: out))
            }
        }
        try await onlooker.damageChunks()
        try await refused("ALARM")
        let told = try await desk.run(["document", "open", added.id, "--format", "json"])
        #expect(try told.decoded(Opened.self).content.unreadable == "tag-wrong")
        try await onlooker.destroyChunkKeys()
        try await refused("erased on")
        await onlooker.close()
    }

    @Test("a copy of an identity document that is not masked is refused, and found where it was kept already")
    func identity() async throws {
        let given = try await Self.making.value
        let file = try given.file("kopie.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3])
        let before = try await given.desk.size()
        let command = ["document", "add", file, "--to", given.client, "--kind", "identity-document"]
        let refused = try await given.desk.run(command + ["--language", "en"])
        #expect(refused.status == 2)
        #expect(refused.errors.contains("Art. 46(1)"), "\(refused.errors)")
        #expect(try await given.desk.size() == before)
        let kept = try await given.desk.expect(command + ["--on", "2026-03-05", "--format", "json"])
        #expect(try kept.decoded(RecordingAnswer.self).codes == ["document.identity-unmasked"])
        let masked = try await given.desk.record(
            "document", "add", file, "--to", given.client, "--kind", "identity-document-masked", "--class", "relation")
        #expect(masked.codes == ["document.identity-kept-otherwise"])
        #expect(try await given.list().first { $0.id == masked.id }?.media == "image/jpeg")
    }

    @Test("what is no file, or belongs to nothing, is refused with 2 and nothing recorded")
    func badInput() async throws {
        let given = try await Self.making.value
        let file = try given.file("goed.txt", Array("goed".utf8))
        let empty = try given.file("leeg.txt", [])
        let large = "\(given.folder)/groot.bin"
        FileManager.default.createFile(atPath: large, contents: nil)
        let handle = try FileHandle(forWritingTo: URL(filePath: large))
        try handle.truncate(atOffset: 64 << 20 | 1)
        try handle.close()
        let pipe = "\(given.folder)/pijp"
        #expect(mkfifo(pipe, 0o600) == 0)
        let before = try await given.desk.size()
        let links = ["--to", given.client, "--kind", "letter"]
        let other = try await given.desk.client("Andere B.V.")
        let after = try await given.desk.size()
        #expect(after > before)
        for (arguments, expected) in [
            (["\(given.folder)/er-is-niets-Nel.pdf"] + links, "FILE"), ([given.folder] + links, "FILE"),
            (["/dev/zero"] + links, "FILE"), ([pipe] + links, "FILE"), ([empty] + links, "FILE"),
            ([large] + links, "67108864"), ([file, "--to", "999999", "--kind", "letter"], ""),
            ([file, "--to", "niets", "--kind", "letter"], "--to"),
            ([file, "--to", UUID().uuidString.lowercased(), "--kind", "letter"], ""),
            ([file, "--to", given.client, "--to", other, "--kind", "letter"], ""),
            ([file, "--replaces", given.client], ""), ([file, "--on", "2099-01-01"] + links, ""),
            ([file, "--person", UUID().uuidString.lowercased()] + links, ""),
        ] {
            let run = try await given.desk.run(["document", "add"] + arguments)
            #expect(run.status == 2, "\(arguments) \(run.errors)")
            #expect(expected.isEmpty || run.errors.contains(expected), "\(run.errors)")
            #expect(!run.errors.contains("Nel"))
            #expect(run.output.isEmpty)
        }
        for arguments in [[file], [file, "--to", given.client], [file, "--replaces", other] + links] {
            #expect(try await given.desk.run(["document", "add"] + arguments).status == 64)
        }
        for arguments in [[given.client], ["niets"]] {
            #expect(try await given.desk.run(["document", "open"] + arguments).status == 2)
        }
        #expect(try await given.desk.size() == after)
    }

    @Test("a file that changes while it is being read is refused, and nothing recorded")
    func changed() async throws {
        // Others wait for chunks too, where there are others.
        let desk = try await Desk.make("papieren-anders", in: try await ProgramHome.make("papieren-anders"))
        let client = try await desk.client("Anders B.V.")
        let file = "\(desk.home.path)/anders.bin"
        let onlooker = try await Onlooker(desk)
        let other = try await Onlooker(desk)
        let before = try await onlooker.size()
        let changes: [(FileHandle) throws -> Void] = [
            { file in
                try file.seek(toOffset: 2 << 20)
                try file.write(contentsOf: Data([1]))
            }, { try $0.truncate(atOffset: 1 << 20) },
            { file in
                try file.seekToEnd()
                try file.write(contentsOf: Data([1]))
            },
        ]
        for change in changes {
            try Data(repeating: 7, count: 3 << 20).write(to: URL(filePath: file))
            try await other.holdChunks()
            let program = try desk.start(
                ["document", "add", file, "--to", client, "--kind", "letter"], output: try BlockedPipe())
            try await onlooker.wait(for: .chunk, while: program)
            let handle = try FileHandle(forUpdating: URL(filePath: file))
            try change(handle)
            try handle.close()
            try await other.release()
            #expect(program.wait() >> 8 == 2)
            #expect(try await onlooker.size() == before)
            #expect(try await onlooker.chunks() == 0)
        }
        await other.close()
        await onlooker.close()
    }

    @Test("64 MiB are kept and given back within bounded memory")
    func large() async throws {
        let given = try await Self.making.value
        // A mebibyte, again and again, and never quite the same.
        let piece = Self.bytes(1 << 20)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64 << 20)
        for number in 0..<UInt8(64) {
            bytes += piece
            bytes[bytes.count - 1] = number
        }
        let file = try given.file("groot.pdf", bytes)
        let small = try await given.desk.expect([
            "document", "add", try given.file("klein.pdf", [1]), "--to", given.client, "--kind", "pack",
        ])
        let adding = try await given.desk.expect([
            "document", "add", file, "--to", given.client, "--kind", "pack", "--command",
            "0190b000-0000-7000-8000-00000000d001", "--format", "json",
        ])
        let added = try adding.decoded(RecordingAnswer.self)
        let out = "\(given.folder)/groot-uit.pdf"
        let opening = try await given.desk.expect(["document", "open", added.id, "--out", out])
        for run in [adding, opening] { #expect(run.memory < small.memory + 32 << 20, "not half of the document") }
        #expect(FileManager.default.contentsEqual(atPath: file, andPath: out))
        let again = try await given.desk.record(
            "document", "add", file, "--to", given.client, "--kind", "pack", "--command",
            "0190b000-0000-7000-8000-00000000d001")
        #expect(again.repeated && again.positions == added.positions)
        bytes[40 << 20] ^= 1
        try Data(bytes).write(to: URL(filePath: file))
        let other = try await given.desk.run([
            "document", "add", file, "--to", given.client, "--kind", "pack", "--command",
            "0190b000-0000-7000-8000-00000000d001",
        ])
        #expect(other.status == 2, "another content is another request")
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.removeItem(atPath: out)
    }

    @Test("the list is of a day and of what was known, and follows from the ledger")
    func asOf() async throws {
        let given = try await Self.making.value
        let client = try await given.desk.client("Peildatum Papier B.V.")
        let first = try await given.desk.record(
            "document", "add", try given.file("een.txt", [65]), "--to", client, "--kind", "letter", "--title", "Eerste",
            "--on", "2026-02-01")
        let second = try await given.desk.record(
            "document", "add", try given.file("twee.txt", [66]), "--replaces", first.id, "--on", "2026-03-01")
        let early = try await given.list("--client", client, "--as-of", "2026-02-15")
        #expect(early.map(\.versions) == [1])
        #expect(early.map(\.fileName) == ["een.txt"])
        #expect(try await given.list("--client", client, "--as-of", "2026-01-31").isEmpty)
        let late = try await given.list("--client", client)
        #expect(late.map(\.fileName) == ["twee.txt"])
        #expect(late.map(\.title) == ["Eerste"])
        _ = try await given.desk.record("retract", "\(second.positions[0])", "--reason", "Verkeerd bestand.")
        #expect(try await given.list("--client", client).map(\.versions) == [1])
        #expect(try await given.list().contains { $0.id == first.id && $0.fileName == "een.txt" })
        try await given.desk.expectReplay()
    }

    @Test("how long a document may be is set by a variable, and said where it is refused")
    func limit() async throws {
        let given = try await Self.making.value
        let path = try given.file("twee-mebi.bin", Self.bytes((1 << 20) + 1))
        let arguments = ["document", "add", path, "--to", given.client, "--kind", "other"]
        for (limit, language, words) in [
            ("1", "en", "1048576 bytes (1 MiB) at most"), ("1", "nl", "hooguit 1048576 bytes (1 MiB)"),
            ("0", "en", "a number of MiB from 1 to 1024"), ("veel", "nl", "een aantal MiB"),
        ] {
            let run = try await given.desk.home.run(
                arguments + ["--language", language],
                environment: ["DOSSIER_ORGANISATION": given.desk.slug, "DOSSIER_DOCUMENT_LIMIT": limit])
            #expect(run.status == 2)
            #expect(run.errors.contains(words), "\(run.errors)")
            #expect(run.errors.contains("DOSSIER_DOCUMENT_LIMIT"))
        }
        let kept = try await given.desk.home.run(
            arguments, environment: ["DOSSIER_ORGANISATION": given.desk.slug, "DOSSIER_DOCUMENT_LIMIT": "2"])
        #expect(kept.status == 0)
    }

    @Test("killed while it writes a document out, it leaves nothing of it")
    func killedWhileOpening() async throws {
        let desk = try await Desk.make("papieren-gedood")
        let folder = "\(desk.home.path)/papieren-gedood"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(desk.home.path)/geheim-document.bin"
        try Data(Self.bytes(3 << 20)).write(to: URL(filePath: path))
        let client = try await desk.client("Gedood Papier B.V.")
        let added = try await desk.record("document", "add", path, "--to", client, "--kind", "other")
        let onlooker = try await Onlooker(desk)
        // Nobody reads a chunk until the table is given back: the file to write to is open by then.
        try await onlooker.hold(table: "sealed_chunk", from: .reading)
        let program = try desk.start(
            ["document", "open", added.id, "--out", "\(folder)/uit.bin"], output: try BlockedPipe())
        let watcher = try await Onlooker(desk)
        try await watcher.wait(forTable: "sealed_chunk", while: program)
        #expect(!program.hasEnded)
        #expect(program.killAtOnce() & 0x7f == SIGKILL)
        try await onlooker.release()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        await onlooker.close()
        await watcher.close()
    }
}
