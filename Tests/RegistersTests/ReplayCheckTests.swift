import Facts
import Foundation
import Installation
import Registers
import Regulation
import TestSupport
import Testing
import Views

@Suite("Replaying to check")
struct ReplayCheckTests {
    @Test(
        "notices a row that was changed, one that is missing and one too many",
        arguments: [
            ("engagement", "update dossier.engagement set since = since - 1 where ctid = (select min(ctid) FROM)"),
            ("contact", "delete from dossier.contact where ctid = (select min(ctid) FROM)"),
            ("consent", "insert into dossier.consent select organisation, gen_random_uuid(), REST FROM limit 1"),
            ("activity", "update dossier.activity set content = '{}' where ctid = (select min(ctid) FROM)"),
            ("request", "update dossier.request set recorded_until = 3 where ctid = (select max(ctid) FROM)"),
        ])
    func tampering(name: String, statement: String) async throws {
        try await Book.with { books in
            for book in books {
                try await book.tell(Years(seed: 21, clients: 8) { book.newStream() }.told)
                try await book.projector().catchUp()
            }
            let book = books[0]
            #expect(try await book.check().allSatisfy(\.isEqual))
            let rest = "channel, recorded_from, recorded_until, valid_from, valid_until, event, client"
            let from = "from dossier.\(name) where organisation = '\(book.uuid.uuidString)'"
            try await book.tamper(statement.replacing("REST", with: rest).replacing("FROM", with: from))
            #expect(try await book.check().filter { !$0.isEqual }.map(\.name.rawValue) == [name])
            #expect(try await books[1].check().allSatisfy(\.isEqual))
        }
    }

    @Test("compares up to where a register has come, whatever was recorded since")
    func behind() async throws {
        try await Book.with { books in
            let book = books[0]
            let years = Years(seed: 8, clients: 10) { book.newStream() }.told
            try await book.tell(Array(years.prefix(70)))
            try await book.projector().catchUp()
            let digests = try await book.check().map(\.digest)
            try await book.tell(Array(years.dropFirst(70)))
            let later = try await book.check()
            #expect(later.allSatisfy { $0.isEqual && $0.position == 70 })
            #expect(later.map(\.digest) == digests)
        }
    }
}
