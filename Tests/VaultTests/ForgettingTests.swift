import Facts
import Ledger
import Postgres
import Testing

@testable import Vault

@Suite("Forgetting in the vault")
struct ForgettingTests {
    private static func forgetting(_ fixture: VaultFixture, _ keys: DataKeys? = nil) -> Forgetting {
        Forgetting(
            keys: keys ?? fixture.keys,
            journal: KeyJournal(root: "\(fixture.folder.path)/journal", keyring: fixture.keyring))
    }

    private static func code(_ failure: any Error) -> String? {
        guard let failure = failure as? AppendFailure, case .rejected(let refused) = failure else { return nil }
        return refused.sqlState?.rawValue
    }

    @Test("a key that is fenced seals nothing more, wherever it is in memory; the next claim makes its successor")
    func fence() async throws {
        try await VaultFixture.with { fixture in
            let slot = DataKeySlot(.random(), .contact)
            let elsewhere = try fixture.elsewhere()
            _ = try await fixture.record([(slot, "one")])
            _ = try await fixture.record([(slot, "two")], claiming: elsewhere)
            let forgetting = Self.forgetting(fixture)
            let held = try await forgetting.holdings(of: [slot.subject])
            #expect(held.keys.map(\.generation) == [1] && held.parts.count == 2)
            try await forgetting.fence(held.keys, by: 7)
            // The other process has the key in memory, and is told loudly.
            var refused: String?
            do { _ = try await fixture.record([(slot, "three")], claiming: elsewhere) } catch {
                refused = Self.code(error)
            }
            #expect(refused == "DL006")
            elsewhere.forget(slot.subject)
            let next = try await fixture.record([(slot, "four")], claiming: elsewhere)
            #expect(try await fixture.opener.open(next[0]).text == .value("four"))
            #expect(try await forgetting.holdings(of: [slot.subject]).keys.map(\.generation) == [1, 2])
            #expect(try await forgetting.holdings(fencedBy: 7).keys == held.keys)
            #expect(try await forgetting.holdings(fencedBy: 8).keys.isEmpty)
        }
    }

    @Test("what is sealed again opens as before, under the next key, as often as it is tried")
    func reseal() async throws {
        try await VaultFixture.with { fixture in
            let slot = DataKeySlot(.random(), .contact)
            let references = try await fixture.record((0..<21).map { (slot, "note \($0)") })
            let forgetting = Self.forgetting(fixture)
            let held = try await forgetting.holdings(of: [slot.subject])
            try await forgetting.fence(held.keys, by: 7)
            let staying = Array(held.parts.dropFirst())
            for _ in 0..<2 { try await forgetting.reseal(staying) }
            #expect(try await forgetting.holdings(fencedBy: 7).parts == [held.parts[0]])
            let after = try await forgetting.holdings(of: [slot.subject])
            #expect(after.keys.map(\.generation) == [1, 2])
            for keys in [fixture.keys, try fixture.elsewhere()] {
                for (number, reference) in references.enumerated() {
                    #expect(try await Opener(keys: keys).open(reference).text == .value("note \(number)"))
                }
            }
        }
    }

    @Test("a part that is damaged is not carried over, so that destroying its key can't hide it")
    func damaged() async throws {
        try await VaultFixture.with { fixture in
            let slot = DataKeySlot(.random(), .contact)
            let references = try await fixture.record([(slot, "one"), (slot, "two")])
            let forgetting = Self.forgetting(fixture)
            let held = try await forgetting.holdings(of: [slot.subject])
            try await forgetting.fence(held.keys, by: 7)
            try await fixture.tamper(
                """
                update dossier.sealed_part set box = set_byte(box, 20, get_byte(box, 20) # 1)
                 where position = \(references[1].position) and part = 1
                """)
            await #expect(throws: VaultFailure.self) { try await forgetting.reseal(held.parts) }
            #expect(try await fixture.opener.open(references[1]) == .unreadable(.tagWrong))
        }
    }

    @Test("knows an address of somebody who said no by a keyed digest, in one organisation only")
    func suppression() async throws {
        try await VaultFixture.with { fixture in
            let list = SuppressionList(keyring: fixture.keyring, pool: fixture.pool)
            let term = IndexTerm(.email, "anna@example.org")
            #expect(list.token(of: term).count == 32)
            #expect(list.token(of: term) != list.token(of: IndexTerm(.phone, "anna@example.org")))
            let (stream, subject) = (StreamID.timeOrdered(at: VaultFixture.moment), SubjectID.random())
            let organisation = fixture.organisation
            for _ in 0..<2 {
                try await fixture.pool.transaction { connection in
                    try LedgerReader.enter(organisation, on: connection)
                    try list.add(
                        [SuppressionList.Entry(term, stream: stream, subject: subject)], by: 7, on: connection)
                }
            }
            #expect(try await list.find(.email, "anna@example.org") == [IndexMatch(stream: stream, subject: subject)])
            #expect(try await list.find(.email, "bert@example.org").isEmpty)
            let other = try FolderKeyring.establish(root: "\(fixture.folder.path)/keyring", organisation: .random())
            let others = SuppressionList(keyring: other, pool: fixture.pool)
            #expect(try await others.find(.email, "anna@example.org").isEmpty)
            #expect(others.token(of: term) != list.token(of: term))
        }
    }
}
