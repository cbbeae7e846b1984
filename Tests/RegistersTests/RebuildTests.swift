import Facts
import Installation
import Ledger
import Postgres
import Registers
import Regulation
import TestSupport
import Testing
import Views

@Suite("Making registers anew")
struct RebuildTests {
    @Test("gives what following gave, for every organisation at once")
    func sameRows() async throws {
        try await Book.with { books in
            for (index, book) in books.enumerated() {
                try await book.tell(Years(seed: 40 + UInt64(index), clients: 10) { book.newStream() }.told)
                try await book.projector(pageSize: 13).catchUp()
            }
            let before = try await books[0].check()
            let report = try await books[0].rebuild()
            #expect(report.entries > 0)
            for book in books {
                for (result, rows) in zip(try await book.check(), before) {
                    #expect(result.isEqual, "\(result.name)")
                    if book === books[0] { #expect(result.storedDigest == rows.storedDigest) }
                }
            }
            let consents = try await books[0].rows(ConsentRegister.self).count
            let others = try await books[1].rows(ConsentRegister.self).count
            let third = try await books[2].rows(ConsentRegister.self).count
            #expect(report.rows[.consent] == consents + others + third)
        }
    }

    @Test("while facts are recorded and folded loses none and doubles none")
    func whileAppending() async throws {
        try await Book.with { books in
            let book = books[0]
            let years = Years(seed: 77, clients: 60) { book.newStream() }.told
            try await book.tell(Array(years.prefix(200)))
            let projector = book.projector(pageSize: 20)
            async let telling = book.tell(Array(years.dropFirst(200)))
            async let following: Void = {
                for _ in 0..<30 { try await projector.catchUp() }
            }()
            for _ in 0..<2 { _ = try await book.rebuild() }
            _ = try await telling
            try await following
            #expect(try await projector.catchUp().allSatisfy { $0.lag == 0 && $0.stop == nil })
            #expect(try await book.check().allSatisfy(\.isEqual))
        }
    }

    @Test("waits for those who read, and takes nothing from under them")
    func readers() async throws {
        try await Book.with { books in
            let book = books[0]
            try await book.tell(Years(seed: 4, clients: 5) { book.newStream() }.told)
            try await book.projector().catchUp()
            async let report = book.rebuild()
            let counts = try await book.read { registers, connection in
                var counts: [Int] = []
                // Longer than the server waits before it looks for deadlocks, and one table after the other.
                for _ in 0..<8 {
                    counts.append(try registers.rows(of: ConsentRegister.self, where: "true", on: connection).count)
                    try connection.execute("select pg_sleep(0.2)")
                    counts.append(try registers.rows(of: ClientRegister.self, where: "true", on: connection).count)
                }
                return counts
            }
            #expect(Set(counts).count == 2)
            #expect(try await report.rows[.client] == counts[1])
            #expect(try await book.check().allSatisfy(\.isEqual))
        }
    }

    @Test("leaves keys, indexes, policies and privileges as setup makes them")
    func sameShape() async throws {
        try await Book.with { books in
            let book = books[0]
            let before = try await Self.shape(book)
            _ = try await book.rebuild()
            let after = try await Self.shape(book)
            #expect(Set(after).symmetricDifference(before) == [])
            #expect(!before.isEmpty)
        }
    }

    @Test("removes what a rebuild that broke off left behind")
    func leftOvers() async throws {
        try await Book.with { books in
            let book = books[0]
            try await book.tell(Years(seed: 2, clients: 3) { book.newStream() }.told)
            try await book.database.connected(as: .owner) { connection in
                try connection.script("create table dossier.consent_fresh (organisation uuid)")
            }
            _ = try await book.rebuild()
            #expect(try await book.check().allSatisfy(\.isEqual))
            let rest = try await Self.shape(book).filter { $0.contains("_fresh") }
            #expect(rest == [])
        }
    }

    @Test("is done by one at a time")
    func oneAtATime() async throws {
        try await Book.with { books in
            let book = books[0]
            try await book.database.connected(as: .owner) { connection in
                try connection.script("select pg_advisory_lock(x'646f737369657202'::bigint)")
                return ()
            }
            let definitions = try await Book.definitions()
            let other = try await PostgresConnection.open(book.database.configuration(for: .owner))
            try await other.run("select pg_advisory_lock(x'646f737369657202'::bigint)")
            await #expect(throws: RebuildFailure.anotherAtWork) {
                _ = try await Rebuild(
                    configuration: book.database.configuration(for: .owner), definitions: definitions
                ).run()
            }
            await other.close()
        }
    }

    private static func shape(_ book: Book) async throws -> [String] {
        try await TestDatabase.connected(book.database.administration) { connection in
            try connection.execute(
                """
                select pg_get_indexdef(i.indexrelid) from pg_index as i
                  join pg_class as c on c.oid = i.indrelid where c.relnamespace = 'dossier'::regnamespace
                union all
                select c.relname || ' ' || c.relrowsecurity || ' ' || c.relforcerowsecurity
                  from pg_class as c where c.relnamespace = 'dossier'::regnamespace and c.relkind = 'r'
                union all
                select c.relname || ' ' || a.grantee::regrole || ' ' || a.privilege_type
                  from pg_class as c, aclexplode(c.relacl) as a
                 where c.relnamespace = 'dossier'::regnamespace and c.relkind = 'r'
                union all
                select polrelid::regclass || ' ' || polname || pg_get_expr(polqual, polrelid) from pg_policy
                union all
                select attrelid::regclass || '.' || attname || coalesce(attacl::text, '') from pg_attribute
                  join pg_class as c on c.oid = attrelid
                 where c.relnamespace = 'dossier'::regnamespace and c.relkind = 'r' and attnum > 0
                order by 1
                """
            ).map { row in try row.decode(String.self, at: 0) }
        }
    }
}
