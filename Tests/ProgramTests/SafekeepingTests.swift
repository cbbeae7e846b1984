import Foundation
import Glibc
import Testing

@Suite("Backup and restore")
struct SafekeepingTests {
    struct Backups: Decodable {
        struct Backup: Decodable {
            let organisation: String
            let file: String
            let keyStore: String
            let ok: Bool
            let restored: Bool
            let size: Int
            let parts: Int
        }

        let apart: Bool
        let backups: [Backup]
    }

    struct Restored: Decodable {
        struct Lost: Decodable, Hashable {
            let position: Int64
            let part: Int
        }

        struct Organisation: Decodable {
            let organisation: String
            let size: Int
            let missing: Int
            let destroyedSince: Int
            let root: String
            let ok: Bool?
            let position: Int?
            let unreadable: Int?
            let erased: Int?
            let lost: [Lost]?
        }

        let organisations: [Organisation]
    }

    /// A home with two organisations, and the places for its copies.
    struct Drill {
        let home: ProgramHome
        let one: Desk
        let other: Desk
        let client: String
        let data: String
        let keys: String
        let ring: String

        static func make(_ name: String) async throws -> Drill {
            let home = try await ProgramHome.make("\(name)-from")
            var desks: [Desk] = []
            for slug in ["een", "twee"] {
                let made = try await home.run(
                    ["organisation", "create", slug, "--name", "Voorbeeld \(slug)", "--officers", "2"])
                guard made.status == 0 else { throw ProgramFailure.refused(status: made.status, errors: made.errors) }
                desks.append(Desk(home: home, slug: slug))
            }
            let client = try await desks[0].client("Terug B.V.", "--email", "terug@example.nl")
            try await desks[1].client("Elders B.V.", "--email", "elders@example.nl").withoutUse()
            let places = try ProgramHome.bare("\(name)-places")
            return Drill(
                home: home, one: desks[0], other: desks[1], client: client, data: "\(places.path)/data",
                keys: "\(places.path)/keys", ring: "\(home.path)/keyring")
        }

        var places: [String] { ["--from", data, "--keys-from", keys, "--keyring", ring] }

        @discardableResult
        func backup(_ more: String...) async throws -> Backups {
            let run = try await home.run(
                ["backup", "--to", data, "--keys-to", keys, "--format", "json"] + more)
            guard run.status == 0 else { throw ProgramFailure.refused(status: run.status, errors: run.errors) }
            return try run.decoded()
        }

        func restore(into home: ProgramHome, _ more: String...) async throws -> DossierRun {
            try await home.run(["restore", "--yes", "--format", "json"] + places + more)
        }
    }

    private struct Verified: Decodable { let ok: Bool }
    private struct Found: Decodable { let name: String? }

    @Test("bring everything and everyone back into an empty home, and the ledger says so")
    func drill() async throws {
        let drill = try await Drill.make("drill")
        let paper = "\(drill.home.path)/papier.bin"
        let bytes = Data((0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try bytes.write(to: URL(filePath: paper))
        let document = try await drill.one.record(
            "document", "add", paper, "--to", drill.client, "--kind", "letter"
        ).id
        let backups = try await drill.backup()
        #expect(backups.apart)
        #expect(backups.backups.allSatisfy { $0.ok && $0.restored && $0.parts > 0 })
        #expect(backups.backups.map(\.organisation) == ["een", "twee"])

        let target = try ProgramHome.bare("drill-to")
        let run = try await drill.restore(into: target)
        #expect(run.status == 0, "\(run.errors)")
        let restored = try run.decoded(Restored.self)
        #expect(restored.organisations.count == 2)
        #expect(restored.organisations.allSatisfy { $0.ok == true && $0.missing == 0 && $0.position == $0.size })

        let desk = Desk(home: target, slug: "een")
        #expect(try await desk.expect(["log", "verify", "--format", "json"]).decoded(Verified.self).ok)
        try await desk.expectReplay()
        let found = try await desk.expect(["client", "find", "terug@example.nl", "--format", "json"])
        #expect(try found.decoded([Found].self).map(\.name) == ["Terug B.V."])
        let out = "\(target.path)/terug.bin"
        try await desk.expect(["document", "open", document, "--out", out])
        #expect(try Data(contentsOf: URL(filePath: out)) == bytes)
        // It goes on: what is recorded next stands behind the word that it was restored.
        try await desk.client("Nieuw B.V.").withoutUse()
        #expect(try await desk.size() == (restored.organisations.first { $0.organisation == "een" }?.size ?? 0) + 2)

        let again = try await drill.restore(into: target)
        #expect(again.status == 2)
        #expect(again.output.isEmpty)
    }

    @Test("from older data and a newer key store leave out whoever was erased since, for good")
    func erased() async throws {
        let drill = try await Drill.make("gewist")
        let first = try await drill.backup()
        let stays = try await drill.one.client("Blijft B.V.", "--email", "blijft@example.nl")
        try await drill.one.record("objection", "record", drill.client).withoutUse()
        try await drill.erase(client: drill.client)
        let old = try #require(first.backups.first { $0.organisation == "een" }).file
        try await drill.backup()

        for (name, removed) in [("gewist-nieuw", false), ("gewist-oud", true)] {
            let newest = try #require(
                FileManager.default.contentsOfDirectory(atPath: URL(filePath: old).deletingLastPathComponent().path)
                    .sorted().last)
            if removed {
                try FileManager.default.removeItem(
                    at: URL(filePath: old).deletingLastPathComponent().appending(path: newest))
            }
            let target = try ProgramHome.bare(name)
            let run = try await drill.restore(into: target, "--organisation", "een")
            #expect(run.status == 0, "\(run.errors)")
            let restored = try #require(try run.decoded(Restored.self).organisations.first)
            #expect(restored.ok == true)
            #expect(restored.unreadable == 0)
            #expect((restored.destroyedSince > 0) == removed)
            #expect((restored.missing > 0) == removed)
            let desk = Desk(home: target, slug: "een")
            #expect(try await desk.expect(["client", "find", "terug@example.nl", "--format", "json"]).output == "[]\n")
            let page = try await desk.expect(["client", "show", drill.client, "--format", "text"])
            #expect(!page.output.contains("Terug B.V."))
            if !removed {
                let found = try await desk.expect(["client", "show", stays, "--format", "text"])
                #expect(found.output.contains("Blijft B.V."))
            }
            #expect(try await desk.expect(["log", "verify", "--format", "json"]).decoded(Verified.self).ok)
        }
    }

    @Test("refuse damaged, missing and mixed files, say which, and make nothing")
    func damaged() async throws {
        let drill = try await Drill.make("kapot")
        let backups = try await drill.backup("--no-verify").backups
        let target = try ProgramHome.bare("kapot-naar")
        let files = backups.flatMap { [$0.file, $0.keyStore] }
        for file in files {
            let whole = try Data(contentsOf: URL(filePath: file))
            for place in [10, 150, whole.count / 2, whole.count - 1] {
                var changed = whole
                changed[place] ^= 4
                try changed.write(to: URL(filePath: file))
                let run = try await drill.restore(into: target)
                #expect(run.status == 2, "\(place) of \(file)")
                #expect(run.errors.contains(file))
            }
            try whole.prefix(whole.count - 700).write(to: URL(filePath: file))
            #expect(try await drill.restore(into: target).status == 2)
            try FileManager.default.removeItem(atPath: file)
            let slug = file.hasPrefix(drill.data) ? (file == backups[0].file ? "een" : "twee") : ""
            let missing = try await drill.restore(into: target, "--organisation", slug.isEmpty ? "een" : slug)
            #expect(missing.status == 2)
            try whole.write(to: URL(filePath: file))
        }
        // One organisation's keys with the other's data.
        let own = try Data(contentsOf: URL(filePath: files[1]))
        try Data(contentsOf: URL(filePath: files[3])).write(to: URL(filePath: files[1]))
        #expect(try await drill.restore(into: target).status == 2)
        try own.write(to: URL(filePath: files[1]))
        // The keyring of somebody else.
        let stranger = try await target.run(
            ["restore", "--yes", "--from", drill.data, "--keys-from", drill.keys, "--keyring", target.path])
        #expect(stranger.status == 2)
        #expect(!FileManager.default.fileExists(atPath: "\(target.path)/cluster"))
    }

    @Test("refuse a key store that is older than the data")
    func olderKeys() async throws {
        let drill = try await Drill.make("ouder")
        let first = try await drill.backup("--no-verify", "--organisation", "een").backups[0]
        let store = try Data(contentsOf: URL(filePath: first.keyStore))
        try await drill.one.client("Later B.V.").withoutUse()
        try await drill.backup("--no-verify", "--organisation", "een")
        try store.write(to: URL(filePath: first.keyStore))
        let run = try await drill.restore(into: try ProgramHome.bare("ouder-naar"))
        #expect(run.status == 2)
        #expect(run.errors.contains("older"))
    }

    @Test("come back from the two recovery sheets alone, typed in by hand")
    func sheets() async throws {
        let drill = try await Drill.make("blad")
        try await drill.backup("--no-verify")
        let places = try ProgramHome.bare("blad-papier")
        var typed = ""
        for sort in ["lasting", "epochs"] {
            let file = "\(places.path)/\(sort).html"
            #expect(try await drill.home.run(["key", "sheet", "--keys", sort, "--out", file]).status == 0)
            #expect(try Data(contentsOf: URL(filePath: file)).isEmpty == false)
            var found = stat()
            #expect(stat(file, &found) == 0 && found.st_mode & 0o777 == 0o600)
            typed += try await drill.home.run(["key", "sheet", "--keys", sort, "--out", "-"]).output
        }
        #expect(typed.contains("purpose epoch-1") && typed.contains("purpose backup"))
        // A hand leaves blanks and lines, and other line ends.
        typed = typed.replacing("secret ", with: "  secret   ").replacing("\n", with: "\r\n\r\n")
        let file = "\(places.path)/typed.txt"
        try Data(typed.utf8).write(to: URL(filePath: file))
        let command = ["restore", "--yes", "--format", "json", "--from", drill.data, "--keys-from", drill.keys]
        let target = try ProgramHome.bare("blad-naar")
        let slip = "\(places.path)/slip.txt"
        let secret = try #require(typed.range(of: "secret   "))
        var wrong = typed
        let letter = typed[secret.upperBound]
        wrong.replaceSubrange(
            secret.upperBound...secret.upperBound, with: letter == "A" ? "B" : "A")
        try Data(wrong.utf8).write(to: URL(filePath: slip))
        let slipped = try await target.run(command + ["--keyring", slip])
        #expect(slipped.status == 2)
        #expect(slipped.errors.contains("check"))
        let run = try await target.run(command + ["--keyring", file])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.decoded(Restored.self).organisations.allSatisfy { $0.ok == true })
    }

    @Test("make doctor content once copies of the keys are confirmed and a backup holds, and not before")
    func doctor() async throws {
        struct Health: Decodable {
            struct Check: Decodable {
                let check: String
                let state: String
            }
            let healthy: Bool
            let checks: [Check]

            func state(_ check: String) -> Set<String> { Set(checks.filter { $0.check == check }.map(\.state)) }
        }
        let drill = try await Drill.make("dokter")
        func health() async throws -> Health {
            try await drill.home.run(["doctor", "--format", "json"]).decoded()
        }
        var now = try await health()
        #expect(!now.healthy)
        #expect(now.state("copies") == ["wrong"])
        #expect(now.state("backup") == ["wrong"])
        let places = try ProgramHome.bare("dokter-kopie")
        let (lasting, epochs) = ("\(places.path)/blijvend", "\(places.path)/tijdvak")
        #expect(try await drill.home.run(["key", "copy", "--keys", "lasting", "--to", lasting]).status == 0)
        #expect(try await drill.home.run(["key", "copy", "--keys", "epochs", "--to", epochs]).status == 0)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: lasting).allSatisfy { !$0.contains("epoch-") })
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: epochs).filter { $0.hasSuffix(".key") }
                .allSatisfy { $0.contains("epoch-") })
        let inside = try await drill.home.run(["key", "confirm-copy", "\(drill.home.path)/keyring"])
        #expect(inside.status == 2)
        #expect(try await drill.home.run(["key", "confirm-copy", lasting]).status == 1)
        #expect(try await health().state("copies") == ["wrong"])
        #expect(try await drill.home.run(["key", "confirm-copy", epochs]).status == 0)
        #expect(try await health().state("copies") == ["ok"])
        let within = try await drill.home.run(["backup", "--to", "\(drill.home.path)/kopie"])
        #expect(within.status == 2)
        #expect(try await health().state("backup") == ["wrong"])
        try await drill.backup("--no-verify")
        #expect(try await health().state("backup") == ["warning"])
        try await drill.backup()
        now = try await health()
        #expect(now.state("backup") == ["ok"])
        #expect(now.healthy)
        // Eight days later it is not content any more.
        let note = "\(drill.home.path)/safekeeping.json"
        let text = try String(contentsOfFile: note, encoding: .utf8)
        let old = text.replacing(/"madeAt":"[^"]*"/, with: "\"madeAt\":\"2026-01-01T00:00:00.000000Z\"")
        try Data(old.utf8).write(to: URL(filePath: note))
        #expect(try await health().state("backup") == ["wrong"])
        // A new organisation brings new keys.
        #expect(try await drill.home.run(["organisation", "create", "drie", "--name", "Drie"]).status == 0)
        #expect(try await health().state("copies") == ["ok", "wrong"])
    }

    @Test("leave the previous copy whole when a backup is killed, and go on when a restore is")
    func killed() async throws {
        let drill = try await Drill.make("gedood")
        try await drill.backup("--no-verify")
        let paper = "\(drill.home.path)/groot.bin"
        try Data(repeating: 7, count: 8 << 20).write(to: URL(filePath: paper))
        try await drill.one.record("document", "add", paper, "--to", drill.client, "--kind", "letter").withoutUse()
        for milliseconds in [30, 120, 250, 400, 700, 1_200] {
            let running = try drill.home.start(
                ["backup", "--to", drill.data, "--keys-to", drill.keys], output: try BlockedPipe(), environment: [:])
            usleep(useconds_t(milliseconds * 1_000))
            _ = running.killAtOnce()
            let check = try await drill.home.run(
                ["restore", "--dry-run", "--format", "json"] + drill.places)
            #expect(check.status == 0, "\(milliseconds) ms: \(check.errors)")
            #expect(try check.decoded(Restored.self).organisations.count == 2)
        }
        try await drill.backup()
        let left = try FileManager.default.subpathsOfDirectory(atPath: drill.data)
            .filter { $0.hasSuffix(".part") }
        #expect(left.isEmpty)

        let target = try ProgramHome.bare("gedood-naar")
        for milliseconds in [50, 900, 1_600, 2_200, 2_600, 3_000] {
            let running = try target.start(
                ["restore", "--yes"] + drill.places, output: try BlockedPipe(), environment: [:])
            usleep(useconds_t(milliseconds * 1_000))
            _ = running.killAtOnce()
        }
        let run = try await drill.restore(into: target)
        // The last of those that were killed may have been done.
        if run.status != 0 { #expect(run.errors.contains("Nothing was changed")) }
        for slug in ["een", "twee"] {
            let desk = Desk(home: target, slug: slug)
            #expect(try await desk.expect(["log", "verify", "--format", "json"]).decoded(Verified.self).ok)
        }
        #expect(
            try await Desk(home: target, slug: "een").expect(["client", "find", "terug", "--format", "json"]).output
                .contains("Terug B.V."))
    }
}

extension Decodable {
    /// Says that an answer is of no interest to a test.
    func withoutUse() {}
}

extension SafekeepingTests.Drill {
    /// Erases a client, as one asks and another approves.
    func erase(client: String) async throws {
        let erasure = try await EraseTests.ask(one, client)
        try await one.expect(["erase", "approve", erasure, "--as", "Bert"])
    }
}
