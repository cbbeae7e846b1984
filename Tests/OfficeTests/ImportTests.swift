import Facts
import Foundation
import Intake
import Ledger
import Office
import Postgres
import Regulation
import TestSupport
import Testing
import Vault

@Suite("Bringing in")
struct ImportTests {
    static func plan(
        _ records: ImportedRecords, _ text: String, skipBad: Bool = false, dryRun: Bool = false
    ) throws -> ImportPlan {
        ImportPlan(
            records, from: try SheetFile(name: "sheet.csv", bytes: Array(text.utf8)), digest: Array(text.utf8),
            skipBad: skipBad, dryRun: dryRun)
    }

    @discardableResult
    private static func bring(
        _ records: ImportedRecords, _ text: String, into office: Office,
        by order: Order = OfficeFixture.order(tense: .happened)
    ) async throws -> ImportReport {
        try await office.importSheet(try plan(records, text), by: order)
    }

    private static let people = "id;naam;soort;e-mail\nA1;Anna;persoon;anna@example.nl\nB2;Bas;persoon;bas@example.nl\n"

    @Test("every fact names the import as its cause, and the import says what became of the rows")
    func cause() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let report = try await Self.bring(.clients, Self.people, into: office)
            let intake = try #require(report.intake)
            let told = try await office.openStreams([intake])
            #expect(told.map(\.name) == [.importBegun, .importFinished])
            let state = try await office.files([intake]).state(of: intake, as: Import.self)
            guard case .finished(let content, let tally, _) = state else {
                Issue.record("not finished")
                return
            }
            #expect(content.records == .records(.clients))
            #expect(content.rows == 2)
            #expect(tally == ImportTally(recorded: 2, known: 0, leftOut: 0))
            let clients = try await office.index.find(.email, "anna@example.nl")
            let entries = try await office.openStreams(clients.map(\.stream))
            #expect(entries.map(\.cause) == [try #require(told.first).command])
        }
    }

    @Test("somebody who was erased is not brought back by the same row, nor by a row with the same number")
    func erased() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            try await Self.bring(.clients, Self.people, into: office)
            let anna = try #require(try await office.index.find(.email, "anna@example.nl").first)
            _ = try await ErasingTests.erase(anna.stream, in: office)
            let size = try await office.head().size
            let again = try await Self.bring(.clients, Self.people, into: office)
            #expect(again.recorded == 0)
            #expect(again.known == 2)
            #expect(again.erased == 1)
            let other = try await Self.bring(
                .clients, "id;naam;soort\nA1;Anna de Vries;persoon\n", into: office)
            #expect(other.recorded == 0)
            #expect(other.erased == 1)
            #expect(try await office.head().size == size)
        }
    }

    @Test("an import that fails after it was looked through leaves nothing behind, not even who tried")
    func nothingBegun() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            try await TemporaryFolder.with { folder in
                let path = "\(folder.path)/sheet.csv"
                // More than is kept in memory for the second time through.
                let blank = String(repeating: " ", count: 999_999) + "\n"
                let sheet = Self.people + String(repeating: blank, count: 9)
                try Data(sheet.utf8).write(to: URL(filePath: path))
                let plan = ImportPlan(.clients, from: try SheetFile(path: path), digest: [1])
                var order = OfficeFixture.order(tense: .happened)
                order.actor = Actor(name: "Nieuwe Naam", evidence: .stated)
                let size = try await office.head().size
                await #expect(throws: IntakeFailures.self) {
                    _ = try await office.importSheet(
                        plan, by: order,
                        progress: { isRecording, _ in
                            // Somebody adds to the file between the two passes.
                            let file = FileHandle(forWritingAtPath: path)
                            if !isRecording, file?.seekToEndOfFile() != nil { file?.write(Data("C3;Cor\n".utf8)) }
                        })
                }
                #expect(try await office.head().size == size)
                #expect(try await office.streams(of: .intake).isEmpty)
                // What is recorded later introduces who did it, once, behind the fact.
                order.command = .timeOrdered(at: office.now)
                try await Self.bring(.clients, Self.people, into: office, by: order)
                let names = try await office.openEntries(at: Set(size..<(try await office.head().size))).map(\.name)
                #expect(names == [.importBegun, .actorIntroduced, .clientRecorded, .clientRecorded, .importFinished])
            }
        }
    }

    @Test("an import that broke off between its last row and its end is finished by the same file, once")
    func brokenOff() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            try await fixture.asOwner { connection in
                try connection.script(
                    """
                    create function public.refuse_it() returns trigger language plpgsql as $$
                    begin
                        raise exception 'broken off';
                    end
                    $$;
                    create trigger refusing after insert on dossier.event for each row
                      when (position('\(EventName.importFinished.rawValue)'::bytea in new.entry) > 0)
                      execute function public.refuse_it();
                    """)
            }
            await #expect(throws: (any Error).self) { try await Self.bring(.clients, Self.people, into: office) }
            let intake = try #require(try await office.streams(of: .intake).first)
            #expect(try await office.openStreams([intake]).map(\.name) == [.importBegun])
            try await fixture.asOwner { try $0.script("drop function public.refuse_it() cascade") }
            for _ in 0..<2 {
                let again = try await Self.bring(.clients, Self.people, into: office)
                #expect(again.recorded == 0 && again.known == 2)
                #expect(try await office.openStreams([intake]).map(\.name) == [.importBegun, .importFinished])
            }
            guard case .finished(_, let tally, _) = try await office.files([intake]).state(of: intake, as: Import.self)
            else {
                Issue.record("not finished")
                return
            }
            #expect(tally == ImportTally(recorded: 2, known: 0, leftOut: 0))
        }
    }

    @Test("the same row twice in a file is two things, and stays two")
    func sameTwice() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            try await Self.bring(.clients, Self.people, into: office)
            let calls = "klant;datum;kanaal;richting\nA1;2020-03-01;telefoon;in\nA1;2020-03-01;telefoon;in\n"
            #expect(try await Self.bring(.contacts, calls, into: office).recorded == 2)
            #expect(try await Self.bring(.contacts, calls, into: office).recorded == 0)
        }
    }

    @Test("a number that stands in the file twice is one record where both say the same, and a fault where they don't")
    func repeated() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let same = "id;naam;soort\nA7;Anna de Vries;persoon\nA7;Anna de Vries;persoon\n"
            let once = try await Self.bring(.clients, same, into: office)
            #expect(once.recorded == 1)
            #expect(once.known == 1)
            let size = try await office.head().size
            let other = "id;naam;soort\nB7;Bea Bos;persoon\nB7;Bea de Bos;persoon\n"
            let refused = try await Self.bring(.clients, other, into: office)
            #expect(refused.leftOut == 1)
            #expect(try await office.head().size == size)
            let skipped = try await office.importSheet(
                try Self.plan(.clients, other, skipBad: true), by: OfficeFixture.order())
            #expect(skipped.recorded == 1)
            #expect(skipped.leftOut == 1)
        }
    }

    @Test("a contact of long ago is judged by what was known then; days are as precise as they are known")
    func judged() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            try await Self.bring(.clients, Self.people, into: office)
            try await Self.bring(
                .consents, "klant;datum;antwoord\nA1;2020-03-01;bezwaar\n", into: office)
            let report = try await Self.bring(
                .contacts,
                """
                klant;datum;kanaal;richting;aard
                A1;2020-04-01;brief;uit;reclame
                A1;2020-02-01;brief;uit;reclame
                A1;2020-05;brief;uit;reclame

                """, into: office)
            #expect(report.findings[.contactAfterObjection] == 2)
            let anna = try #require(try await office.index.find(.email, "anna@example.nl").first)
            let entries = try await office.openFamily(anna.stream, kind: .client)
            #expect(entries.map(\.occurred.description).contains("2020-05"))
        }
    }

    @Test("many rows are looked up and recorded together")
    func manyLots() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            try await Self.bring(.clients, Self.people, into: office)
            let rows = (0..<5_000).map { "A1;2020-03-01;telefoon;in;\($0)\n" }.joined()
            var passes: [Bool] = []
            let report = try await office.importSheet(
                try Self.plan(.contacts, "klant;datum;kanaal;richting;notitie\n" + rows),
                by: OfficeFixture.order(tense: .happened), progress: { isRecording, _ in passes.append(isRecording) })
            #expect(report.recorded == 5_000)
            #expect(passes == [false, false, true, true])
        }
    }
}
