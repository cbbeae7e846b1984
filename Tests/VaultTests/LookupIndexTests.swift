import Facts
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
}
