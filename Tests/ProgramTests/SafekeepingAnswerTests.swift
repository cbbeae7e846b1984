import Foundation
import Installation
import Postgres
import Testing

@Suite("What is said of copies")
struct SafekeepingAnswerTests {
    @Test("list what doesn't come back of data from before a redaction, with what to do")
    func lost() async throws {
        let drill = try await SafekeepingTests.Drill.make("verloren")
        func contact(_ note: String) async throws -> Int64 {
            try #require(
                try await drill.one.record(
                    "contact", "record", drill.client, "--channel", "mail", "--direction", "in", "--nature", "other",
                    "--note", note
                ).positions.first)
        }
        let (wrong, sibling) = (try await contact("Hoort hier niet."), try await contact("Moest blijven."))
        let old = try await drill.backup("--organisation", "een").backups[0]
        sleep(1)
        try await drill.one.expect(["redact", "\(wrong)", "note", "--reason", "Weg.", "--yes"])
        let new = try await drill.backup("--organisation", "een").backups[0]
        #expect(old.file != new.file)
        // The newest loses nothing.
        let whole = try await drill.restore(into: try ProgramHome.bare("verloren-heel"), "--organisation", "een")
        #expect(
            try whole.decoded(SafekeepingTests.Restored.self).organisations.first?.lost?.isEmpty == true,
            "\(whole.errors)")
        try FileManager.default.removeItem(atPath: new.file)
        for (language, words) in [("nl", "Niet terug: een"), ("en", "Not back: een")] {
            let target = try ProgramHome.bare("verloren-\(language)")
            let run = try await target.run(
                ["restore", "--yes", "--language", language, "--organisation", "een"] + drill.places)
            #expect(run.status == 0 && run.output.contains(words), "\(run.output) \(run.errors)")
            #expect(run.output.contains("2 delen") || run.output.contains("2 parts"), "\(run.output)")
        }
        let last = try await drill.restore(into: try ProgramHome.bare("verloren-json"), "--organisation", "een")
        let lost = try #require(try last.decoded(SafekeepingTests.Restored.self).organisations.first?.lost)
        #expect(Set(lost.map(\.position)) == [wrong, sibling])
    }

    @Test("write a sheet for one organisation where one is chosen, and say whose keys it holds")
    func sheetOfOne() async throws {
        let drill = try await SafekeepingTests.Drill.make("blad-een")
        let both = try await drill.home.run(["key", "sheet", "--keys", "lasting", "--out", "-"])
        #expect(both.output.contains("Organisaties / Organisations: een, twee\n"))
        #expect(both.output.contains("--- een\n") && both.output.contains("--- twee\n"))
        let named = try await drill.home.run(
            ["key", "sheet", "--keys", "lasting", "--out", "-", "--organisation", "een", "--language", "nl"])
        let chosen = try await drill.one.run(["key", "sheet", "--keys", "lasting", "--out", "-", "--language", "nl"])
        #expect(named.output == chosen.output)
        #expect(named.output.contains("Organisaties / Organisations: een\n"))
        #expect(named.output.contains("Niet op dit blad / Not on this sheet: twee\n"))
        #expect(named.output.contains("--- een\n") && !named.output.contains("--- twee\n"))
        #expect(named.errors.contains("Sleutels van: een. Niet van: twee."))
        let wrong = try await drill.home.run(
            ["key", "sheet", "--keys", "lasting", "--out", "-", "--organisation", "drie"])
        #expect(wrong.status == 2 && wrong.errors.contains("een, twee"))
        let places = try ProgramHome.bare("blad-een-papier")
        let file = "\(places.path)/blad.html"
        #expect(try await drill.one.run(["key", "sheet", "--keys", "lasting", "--out", file]).status == 0)
        let page = try String(contentsOfFile: file, encoding: .utf8)
        #expect(page.contains("break-inside: avoid") && page.contains("<pre>--- een\n"))
        // Every line fits on paper, so that what is typed in has the lines of the key.
        #expect(named.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
        // The sheet of one confirms the keys of one, and no other's.
        let epochs = try await drill.one.run(["key", "sheet", "--keys", "epochs", "--out", "-"])
        let typed = "\(places.path)/getypt.txt"
        try Data((named.output + epochs.output).utf8).write(to: URL(filePath: typed))
        let confirmed = try await drill.home.run(["key", "confirm-copy", typed, "--format", "json"])
        #expect(confirmed.status == 1 && confirmed.output.contains("twee") && !confirmed.output.contains("\"een"))
    }

    @Test("have doctor say that the folder can't be reached, that a copy is gone, or that the last one did not hold")
    func doctorOfPlaces() async throws {
        let drill = try await SafekeepingTests.Drill.make("dokter-plaats")
        let backups = try await drill.backup().backups
        func doctor(_ language: String) async throws -> String {
            try await drill.home.run(["doctor", "--language", language]).output.replacing(/\s+/, with: " ")
        }
        let away = drill.data + "-weg"
        try FileManager.default.moveItem(atPath: drill.data, toPath: away)
        #expect(try await doctor("nl").contains("is niet bereikbaar"))
        #expect(try await doctor("en").contains("can't be reached"))
        try FileManager.default.moveItem(atPath: away, toPath: drill.data)
        #expect(!(try await doctor("en").contains("can't be reached")))
        let store = try #require(FileManager.default.contents(atPath: backups[0].keyStore))
        try FileManager.default.removeItem(atPath: backups[0].keyStore)
        #expect(try await doctor("nl").contains("De laatste kopie is weg"))
        #expect(try await doctor("en").contains("The last copy is gone"))
        try store.write(to: URL(filePath: backups[0].keyStore))
        #expect(!(try await doctor("en").contains("is gone")))
        // A database in which a stored part was damaged: the copy does not hold when it is tried.
        let damage = PostgresPool(
            DatabaseLocation.privateCluster(PrivateCluster(home: try Home(path: drill.home.path))).administration(),
            connections: 1)
        try await damage.transaction { connection in
            try connection.script(
                """
                set local session_replication_role = replica;
                update dossier.sealed_part set box = set_byte(box, 20, get_byte(box, 20) # 1)
                """)
        }
        await damage.close()
        let run = try await drill.home.run(["backup", "--to", drill.data, "--keys-to", drill.keys])
        #expect(run.status == 1, "\(run.output) \(run.errors)")
        let dutch = try await doctor("nl")
        #expect(dutch.contains("klopte niet toen zij ter proef werd teruggezet"), "\(dutch)")
        #expect(try await doctor("en").contains("did not hold when it was tried"))
    }
}
