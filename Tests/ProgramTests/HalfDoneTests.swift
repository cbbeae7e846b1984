import Foundation
import Glibc
import Testing

@Suite("What a program that was killed leaves", .serialized)
struct HalfDoneTests {
    private struct Health: Decodable {
        struct Check: Decodable {
            let check: String
            let state: String
            let organisation: String?
        }

        let checks: [Check]
    }

    @Test("a backup that was killed is named with its place, and so is the database of its trial, until the next one")
    func backup() async throws {
        let drill = try await SafekeepingTests.Drill.make("halverwege")
        func doctor(_ language: String) async throws -> String {
            try await drill.home.run(["doctor", "--language", language]).output
        }
        try await drill.backup("--no-verify")
        let onlooker = try await Onlooker(drill.one)
        try await onlooker.makeDatabase("dossier_trial_over")
        let other = try await Onlooker(drill.one)
        try await other.hold(table: "sealed_part", from: .reading)
        let running = try drill.home.start(
            ["backup", "--to", drill.data, "--keys-to", drill.keys], output: try BlockedPipe(), environment: [:])
        try await onlooker.wait(forTable: "sealed_part", while: running)
        // For as long as it goes on there is nothing to say about it; it would not wait for ever.
        running.freeze()
        #expect(!(try await doctor("en")).contains("stopped halfway"))
        #expect(running.killAtOnce() & 0x7f == SIGKILL)
        try await other.release()
        await other.close()
        for (language, halfway, databases) in [
            ("nl", "halverwege gestopt", "databases over:"),
            ("en", "stopped halfway", "Databases are left of a trial that was stopped:"),
        ] {
            let page = try await doctor(language)
            #expect(page.contains(halfway) && page.contains(".draft.part"), "\(page)")
            #expect(page.contains(databases) && page.contains("dossier_trial_"), "\(page)")
        }
        let health = try await drill.home.run(["doctor", "--format", "json"]).decoded(Health.self)
        // The copy of before is new enough.
        #expect(health.checks.first { $0.check == "backup" && $0.organisation == "een" }?.state == "warning")
        try await drill.backup("--no-verify")
        let after = try await doctor("en")
        #expect(!after.contains("stopped halfway") && !after.contains("dossier_trial_"), "\(after)")
        await onlooker.close()
    }

    @Test("restore and import say what is needed, and show days in a zone of people")
    func messages() async throws {
        let drill = try await SafekeepingTests.Drill.make("berichten")
        try await drill.backup("--no-verify")
        let target = try ProgramHome.bare("berichten-naar")
        for (language, words) in [("nl", "Geef met --keys-from de map"), ("en", "with --keys-from")] {
            let run = try await target.run(
                ["restore", "--from", drill.data, "--keyring", drill.ring, "--dry-run", "--language", language])
            #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        }
        let shown = try await target.run(["restore", "--dry-run", "--language", "nl"] + drill.places)
        #expect(shown.status == 0 && !shown.output.contains("UTC"), "\(shown.output)")
        let folder = "\(try ProgramHome.bare("berichten-koffer").path)/uit"
        try await drill.one.expect(["organisation", "export", "een", "--out", folder])
        // Nobody is in the way in an empty home; where it came from, it is.
        let empty = try await target.run(["organisation", "import", folder, "--dry-run"])
        #expect(empty.status == 0, "\(empty.errors)")
        for (language, words) in [("nl", "Deze organisatie is hier al: een."), ("en", "is here already: een.")] {
            let run = try await drill.home.run(["organisation", "import", folder, "--dry-run", "--language", language])
            #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        }
        let other = "\(drill.home.path)/geen-sleutel.txt"
        try Data("dit is geen sleutel\n".utf8).write(to: URL(filePath: other))
        for key in [other, "/nergens.key"] {
            for (language, words) in [("nl", "transportsleutel"), ("en", "transport key")] {
                let run = try await target.run(
                    ["organisation", "import", folder, "--key", key, "--dry-run", "--language", language])
                #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
                #expect(!run.errors.contains("keyring") && !run.errors.contains("sleutelbos"))
            }
        }
    }
}
