import Foundation
import Glibc
import Testing

@Suite("An organisation that leaves")
struct LeavingTests {
    struct Exported: Decodable {
        let id: String
        let export: String
        let size: Int
        let root: String
        let files: [String]
        let keyFile: String
        let restored: Bool
        let ok: Bool
        let parts: Int
        let destroyed: Int
    }

    struct Closed: Decodable {
        let size: Int
        let root: String
        let closed: Bool
        let repeated: Bool
        let positions: [Int]
        let export: String?
        let exportSize: Int?
    }

    private struct Listed: Decodable {
        let slug: String
        let id: String
        let size: Int
        let closed: Bool
    }

    private struct Verified: Decodable { let ok: Bool }
    private struct Found: Decodable { let name: String? }

    /// What somebody has who exported an organisation.
    private struct Departure {
        let desk: Desk
        let folder: String
        var key: String { "\(folder).key" }

        static func make(_ name: String, from desk: Desk) throws -> Departure {
            Departure(desk: desk, folder: "\(try ProgramHome.bare("\(name)-koffer").path)/uit")
        }

        @discardableResult
        func export(_ more: String...) async throws -> Exported {
            try await desk.expect(
                ["organisation", "export", desk.slug, "--out", folder, "--format", "json"] + more
            ).decoded()
        }

        func bring(into home: ProgramHome, _ more: String...) async throws -> DossierRun {
            try await home.run(["organisation", "import", folder, "--yes", "--format", "json"] + more)
        }
    }

    private func listed(in home: ProgramHome) async throws -> [Listed] {
        try await home.run(["organisation", "list", "--format", "json"]).decoded()
    }

    /// An organisation in a home of its own, with two officers.
    private func desk(_ name: String) async throws -> Desk {
        let home = try await ProgramHome.make("\(name)-van")
        let desk = try await Desk.make("een", in: home)
        try await desk.expect(["organisation", "officers", "2"])
        let other = Desk(home: home, slug: "twee")
        try await other.expect(["organisation", "create", "twee", "--name", "Voorbeeld twee"])
        try await other.client("Elders B.V.", "--email", "elders@example.nl").withoutUse()
        return desk
    }

    @Test("comes in elsewhere with everything and everyone, beside others, and whoever was erased does not")
    func journey() async throws {
        let desk = try await desk("reis")
        let client = try await desk.client("Mee B.V.", "--email", "mee@example.nl")
        let gone = try await desk.client("Gewist B.V.", "--email", "gewist@example.nl")
        try await desk.record("objection", "record", gone).withoutUse()
        let paper = "\(desk.home.path)/papier.bin"
        let bytes = Data((0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try bytes.write(to: URL(filePath: paper))
        let document = try await desk.record("document", "add", paper, "--to", client, "--kind", "letter").id
        let erasure = try await EraseTests.ask(desk, gone)
        try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
        let departure = try Departure.make("reis", from: desk)
        let export = try await departure.export()
        #expect(export.ok && export.restored && export.parts > 0 && export.destroyed > 0)
        for file in export.files + [export.keyFile] {
            var found = stat()
            #expect(stat(file, &found) == 0 && found.st_mode & 0o777 == 0o600)
            let text = try Data(contentsOf: URL(filePath: file))
            #expect(text.range(of: Data("Mee B.V.".utf8)) == nil)
        }
        var found = stat()
        #expect(stat(departure.folder, &found) == 0 && found.st_mode & 0o777 == 0o700)

        // There another one has the address that it had.
        let home = try await ProgramHome.make("reis-naar")
        let resident = try await Desk.make("een", in: home)
        try await resident.client("Inwoner B.V.", "--email", "mee@example.nl").withoutUse()
        let before = try await resident.size()
        let taken = try await departure.bring(into: home)
        #expect(taken.status == 2 && taken.errors.contains("--slug") && taken.output.isEmpty)
        let preview = try await departure.bring(into: home, "--slug", "nieuw", "--dry-run")
        #expect(preview.status == 0 && preview.output.contains("\"nieuw\""))
        #expect(try await listed(in: home).map(\.slug) == ["een"])
        let run = try await departure.bring(into: home, "--slug", "nieuw")
        #expect(run.status == 0, "\(run.errors)")
        let came = Desk(home: home, slug: "nieuw")
        #expect(try await listed(in: home).first { $0.slug == "nieuw" }?.id == export.id)
        #expect(try await came.size() > export.size)
        #expect(try await came.expect(["log", "verify", "--format", "json"]).decoded(Verified.self).ok)
        let replay = try await came.run(["replay", "--check"])
        #expect(replay.status == 0, "\(replay.output)")
        let names = try await came.expect(["client", "find", "mee@example.nl", "--format", "json"]).decoded(
            [Found].self)
        #expect(names.map(\.name) == ["Mee B.V."])
        let out = "\(home.path)/terug.bin"
        try await came.expect(["document", "open", document, "--out", out])
        #expect(try Data(contentsOf: URL(filePath: out)) == bytes)
        #expect(
            try await came.expect(["client", "find", "gewist@example.nl", "--format", "json"]).output == "[]\n")
        #expect(!(try await came.expect(["client", "show", gone])).output.contains("Gewist B.V."))
        let refused = try await came.run(
            ["may-contact", "--email", "gewist@example.nl", "--purpose", "dienst", "--channel", "email"])
        #expect(refused.status == 1)
        try await came.client("Later B.V.").withoutUse()
        // Nothing of the one who lives there has moved.
        #expect(try await resident.size() == before)
        let again = try await departure.bring(into: home, "--slug", "weer")
        #expect(again.status == 2 && again.output.isEmpty && again.errors.contains("nieuw"))
    }

    @Test("is refused when the export was changed, cut off or sealed with another key, and leaves nothing")
    func damaged() async throws {
        let desk = try await desk("stuk")
        try await desk.client("Mee B.V.", "--email", "mee@example.nl").withoutUse()
        let departure = try Departure.make("stuk", from: desk)
        let export = try await departure.export("--no-verify")
        #expect(!export.restored)
        let home = try ProgramHome.bare("stuk-naar")
        for file in export.files {
            let whole = try Data(contentsOf: URL(filePath: file))
            for place in [10, 150, whole.count / 2, whole.count - 1] {
                var changed = whole
                changed[place] ^= 4
                try changed.write(to: URL(filePath: file))
                let run = try await departure.bring(into: home)
                #expect(run.status == 2 && run.output.isEmpty, "\(place)")
                #expect(run.errors.contains(file), "\(run.errors)")
            }
            try whole.prefix(whole.count - 700).write(to: URL(filePath: file))
            let cut = try await departure.bring(into: home)
            #expect(cut.status == 2 && cut.errors.contains(file))
            try FileManager.default.removeItem(atPath: file)
            #expect(try await departure.bring(into: home).status == 2)
            try whole.write(to: URL(filePath: file))
        }
        // The key of another export, a file that is none, and none at all.
        let other = try Departure.make("stuk-ander", from: desk)
        try await other.export("--no-verify")
        for key in [other.key, export.files[0], "/nergens.key"] {
            let run = try await departure.bring(into: home, "--key", key)
            #expect(run.status == 2 && run.output.isEmpty, "\(key)")
        }
        #expect(!FileManager.default.fileExists(atPath: "\(home.path)/cluster"))
        // A folder that has something in it stays as it is, and so does a key.
        let before = try FileManager.default.contentsOfDirectory(atPath: departure.folder).sorted()
        let twice = try await desk.run(["organisation", "export", "een", "--out", departure.folder])
        #expect(twice.status == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: departure.folder).sorted() == before)
        let inside = try await desk.run(["organisation", "export", "een", "--out", "\(desk.home.path)/uit"])
        #expect(inside.status == 2)
        #expect(try await departure.bring(into: home).status == 0)
    }

    @Test("is refused at the entry that is not what it says, though the file is whole, and leaves nothing")
    func alteredEntry() async throws {
        let desk = try await desk("wijzig")
        try await desk.client("Mee B.V.").withoutUse()
        let onlooker = try await Onlooker(desk)
        try await onlooker.alterEntry(at: 2)
        await onlooker.close()
        let departure = try Departure.make("wijzig", from: desk)
        try await departure.export("--no-verify")
        let home = try await ProgramHome.make("wijzig-naar")
        let run = try await departure.bring(into: home)
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains("entry 2"), "\(run.errors)")
        #expect(try await listed(in: home).isEmpty)
        let left = try FileManager.default.subpathsOfDirectory(atPath: "\(home.path)/keyring")
        #expect(left.isEmpty, "\(left)")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: "\(home.path)/journal").isEmpty)
    }

    @Test("is either not there or whole when its import is killed, and comes in when it is given again")
    func killed() async throws {
        let desk = try await desk("dood")
        let client = try await desk.client("Mee B.V.", "--email", "mee@example.nl")
        let paper = "\(desk.home.path)/groot.bin"
        try Data(repeating: 7, count: 8 << 20).write(to: URL(filePath: paper))
        try await desk.record("document", "add", paper, "--to", client, "--kind", "letter").withoutUse()
        let departure = try Departure.make("dood", from: desk)
        for milliseconds in [60, 300] {
            let running = try desk.start(
                ["organisation", "export", "een", "--out", departure.folder], output: try BlockedPipe())
            usleep(useconds_t(milliseconds * 1_000))
            _ = running.killAtOnce()
            #expect(!FileManager.default.fileExists(atPath: departure.folder))
        }
        let export = try await departure.export("--no-verify")
        let home = try await ProgramHome.make("dood-naar")
        _ = try await Desk.make("inwoner", in: home)
        for milliseconds in [40, 120, 250, 400, 600, 900, 1_300] {
            let running = try home.start(
                ["organisation", "import", departure.folder, "--yes"], output: try BlockedPipe(), environment: [:])
            usleep(useconds_t(milliseconds * 1_000))
            _ = running.killAtOnce()
            let there = try await listed(in: home).first { $0.slug == "een" }
            if let there { #expect(there.size >= export.size) }
        }
        let run = try await departure.bring(into: home)
        // The last of those that were killed may have been done.
        if run.status != 0 { #expect(run.errors.contains("here already"), "\(run.errors)") }
        let came = Desk(home: home, slug: "een")
        #expect(try await came.expect(["log", "verify", "--format", "json"]).decoded(Verified.self).ok)
        #expect(try await came.run(["replay", "--check"]).status == 0)
        #expect(try await came.expect(["client", "find", "mee", "--format", "json"]).output.contains("Mee B.V."))
    }

    @Test("closes its ledger for good: everything can be read and nothing recorded, not by going round the program")
    func closing() async throws {
        let desk = try await desk("dicht")
        let client = try await desk.client("Mee B.V.", "--email", "mee@example.nl")
        let departure = try Departure.make("dicht", from: desk)
        let export = try await departure.export("--no-verify")
        let close = ["organisation", "close", "een", "--reason", "Overgenomen door Geheim B.V."]
        let unasked = try await desk.run(close)
        #expect(unasked.status == 2 && unasked.errors.contains("--yes"))
        let preview = try await desk.expect(close + ["--dry-run", "--format", "json"]).decoded(Closed.self)
        #expect(!preview.closed && preview.size == export.size && preview.root == export.root)
        #expect(preview.export == export.export && preview.exportSize == export.size)
        let closed = try await desk.expect(close + ["--yes", "--format", "json"]).decoded(Closed.self)
        #expect(closed.closed && !closed.repeated && closed.positions == [closed.size - 1])
        let again = try await desk.expect(close + ["--yes", "--format", "json"]).decoded(Closed.self)
        #expect(again.repeated && again.size == closed.size && again.root == closed.root)

        let paper = "\(desk.home.path)/papier.txt"
        try Data("Papier".utf8).write(to: URL(filePath: paper))
        let sheet = "\(desk.home.path)/klanten.csv"
        try Data("naam;soort\nNieuw B.V.;organisatie\n".utf8).write(to: URL(filePath: sheet))
        for command in [
            ["client", "record", "--kind", "person", "--name", "Nel"], ["client", "change", client, "--city", "Delft"],
            ["document", "add", paper, "--to", client, "--kind", "letter"], ["import", "clients", sheet],
            ["erase", "request", client, "--reason", "x"], ["organisation", "officers", "1"],
            ["retract", "3", "--reason", "x"], ["engagement", "start", client],
        ] {
            for (language, word) in [("nl", "gesloten"), ("en", "closed")] {
                let run = try await desk.home.run(
                    command, environment: ["DOSSIER_ORGANISATION": "een", "LANG": "\(language)_\(language).UTF-8"])
                #expect(run.status == 2, "\(command)")
                #expect(run.output.isEmpty)
                #expect(run.errors.contains(word), "\(command): \(run.errors)")
            }
        }
        #expect(try await desk.size() == closed.size)
        #expect(try await desk.expect(["client", "show", client]).output.contains("Mee B.V."))
        try await desk.expectReplay()
        let shown = try await desk.expect(["organisation", "show", "--language", "nl"])
        #expect(shown.output.contains("Gesloten"))
        let own = try await listed(in: desk.home)
        #expect(own.first { $0.slug == "een" }?.closed == true && own.first { $0.slug == "twee" }?.closed == false)
        try await Desk(home: desk.home, slug: "twee").client("Door B.V.").withoutUse()

        let onlooker = try await Onlooker(desk)
        await #expect(throws: (any Error).self) { try await onlooker.reopen() }
        await onlooker.close()
        // It goes on elsewhere from what was taken along before.
        let home = try ProgramHome.bare("dicht-naar")
        #expect(try await departure.bring(into: home).status == 0)
        try await Desk(home: home, slug: "een").client("Verder B.V.").withoutUse()
        let here = try await departure.bring(into: desk.home)
        #expect(here.status == 2 && here.errors.contains("closed"))
    }
}
