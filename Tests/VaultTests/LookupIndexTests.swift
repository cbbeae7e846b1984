import Facts
import Installation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Vault

@Suite("The index of look-ups")
struct LookupIndexTests {
    private let subject = SubjectID.random()

    @Test("digests a value to other tokens in every organisation and for every kind")
    func tokens() throws {
        let folder = try TemporaryFolder()
        let pool = PostgresPool(try PostgresConfiguration(connectionString: "host=/nowhere"), connections: 1)
        var tokens: Set<[UInt8]> = []
        for _ in 0..<3 {
            let keyring = try FolderKeyring.establish(root: "\(folder.path)/keyring", organisation: .random())
            let index = LookupIndex(keyring: keyring, pool: pool)
            for kind in IndexKind.allCases {
                let token = index.token(of: IndexTerm(kind, "anna@example.org"))
                #expect(token.count == 16)
                #expect(token == index.token(of: IndexTerm(kind, "anna@example.org")))
                tokens.insert(token)
            }
        }
        #expect(tokens.count == 3 * IndexKind.allCases.count)
    }

    @Test("has the tokens that the format says, computed by another program")
    func golden() {
        var message = Array([0, 1] as [UInt8])
        message += Array("anna@example.org".utf8)
        let code = KeyedHash(.holding(Samples.bytes(0..<32))).code(of: message)
        #expect(Samples.hexadecimal(Array(code.prefix(16))) == "61968c8e93c976fa760ebb108e07d9ad")
    }

    @Test("makes no row twice and none for an empty value")
    func rows() async throws {
        try await VaultFixture.with { vault in
            let index = LookupIndex(keyring: vault.keyring, pool: vault.pool)
            let term = IndexTerm(.email, "anna@example.org")
            let rows = index.rows(for: [term, term, IndexTerm(.phone, "")], stream: .random(), subject: subject)
            #expect(rows.count == 1)
            #expect(rows.first?.token == index.token(of: term))
            #expect(!"\(term) \(String(reflecting: term))".contains("anna"))
        }
    }

    @Test("finds by value and kind, by words of a name and by their beginnings, within one organisation")
    func finding() async throws {
        try await VaultFixture.with { vault in
            let other = try await VaultFixture(vault.database, vault.database.otherOrganisation, vault.folder)
            let stream = StreamID.timeOrdered(at: VaultFixture.moment)
            let name = IndexTerm.name("Timmerbedrijf Çelik & Zonen")
            let terms = [IndexTerm(.email, "info@celik.example"), IndexTerm(.kvk, "12345678")] + name
            for fixture in [vault, other] {
                let index = LookupIndex(keyring: fixture.keyring, pool: fixture.pool)
                let rows = index.rows(for: terms, stream: stream, subject: subject)
                _ = try await fixture.record([(DataKeySlot(subject, .relation), "Klant")], index: rows)
            }
            let index = LookupIndex(keyring: vault.keyring, pool: vault.pool)
            let match = [IndexMatch(stream: stream, subject: subject)]
            #expect(try await index.find(.email, "info@celik.example") == match)
            #expect(try await index.find(.kvk, "info@celik.example") == [])
            #expect(try await index.find(.email, "info@celik.test") == [])
            for search in ["celik", "Zonen timmer", "ÇEL", "timmerbedrijf zonen", "Timmerbe"] {
                #expect(try await index.find(name: search) == match, "\(search)")
            }
            for search in ["", "celik bakker", "mmer", "…"] {
                #expect(try await index.find(name: search) == [], "\(search)")
            }
            other.ledger.close()
            await other.pool.close()
        }
    }

    /// Entries of a hundred thousand clients, made in the database: three kinds of values each.
    private static func fill(_ vault: VaultFixture) async throws {
        let uuid = vault.database.organisation
        try await vault.database.connected(as: .owner, organisation: uuid) { connection in
            try connection.script(
                """
                insert into dossier.index_entry (organisation, stream, subject, kind, token)
                select '\(vault.organisation)', md5('s' || n)::uuid, md5('p' || n)::uuid, kind,
                       substr(sha256(convert_to(kind || ':' || case kind when 5 then n % 20000 else n end,
                                                'UTF8')), 1, 16)
                  from generate_series(1, 100000) as n cross join unnest(array[1, 2, 5, 10]) as kind;
                analyze dossier.index_entry;
                """)
        }
    }

    @Test("finds by the index of tokens among a hundred thousand clients, whatever is looked for")
    func plan() async throws {
        try await VaultFixture.with { vault in
            try await Self.fill(vault)
            let index = LookupIndex(keyring: vault.keyring, pool: vault.pool)
            let searches: [Set<IndexTerm>] = [
                [IndexTerm(.email, "a@b.nl")], [IndexTerm(.kvk, "12345678")], [.invoice(number: "2026-1")],
                Set(IndexTerm.searching(name: "bakkerij de voorbeeld")),
            ]
            for terms in searches {
                let query: SQL = "explain \(index.query(for: terms))"
                let plan = try await vault.pool.ask(query, of: vault.organisation) { rows throws(PostgresFailure) in
                    var lines: [String] = []
                    for row in rows { lines.append(try row.decode(String.self, at: 0)) }
                    return lines.joined(separator: "\n")
                }
                #expect(plan.contains("index_entry_token"), "\(plan)")
                #expect(!plan.contains("Seq Scan on index_entry"), "\(plan)")
            }
        }
    }

    @Test("finds names that hold another, by their rarest word, and those of common words where they are the same")
    func resemblances() async throws {
        try await VaultFixture.with { vault in
            let index = LookupIndex(keyring: vault.keyring, pool: vault.pool)
            var rows: [IndexRow] = []
            func add(_ name: String) -> StreamID {
                let (stream, subject) = (StreamID.random(), SubjectID.random())
                rows += index.rows(for: IndexTerm.name(name), stream: stream, subject: subject)
                return stream
            }
            let (one, other) = (add("Bakkerij Zilverdraad B.V."), add("Zilverdraad"))
            _ = add("Bakkerij Goudmijn")
            let same = [add("Gewoon Advies"), add("Advies Gewoon")]
            for number in 0...LookupIndex.commonest { _ = add("Gewoon \(number) Advies") }
            let all = rows
            try await vault.database.connected(as: .owner, organisation: vault.database.organisation) { connection in
                for row in all {
                    _ = try connection.execute(
                        """
                        insert into dossier.index_entry (organisation, stream, subject, kind, token)
                        values (\(vault.organisation), \(row.stream), \(row.subject), \(row.kind), \(row.token))
                        """)
                }
            }
            let found = try await index.resemblances().map { Set([$0.one.stream, $0.other.stream]) }
            #expect(Set(found) == [[one, other], Set(same)])
        }
    }
}
