import Facts
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Vault

@Suite("Opening parts")
struct OpenerTests {
    private let slot = DataKeySlot(.random(), .contact)

    private func text(_ text: String) -> Opening<[UInt8]> { .value(Array(text.utf8)) }

    @Test("gives what was recorded, many at once and in the order asked for")
    func many() async throws {
        try await VaultFixture.with { vault in
            var references: [SealedReference] = []
            for number in 0..<5 {
                references += try await vault.record([
                    (slot, "Gesprek \(number)"), (DataKeySlot(.random(), .relation), "Persoon \(number)"),
                ])
            }
            let elsewhere = Opener(keys: try vault.elsewhere())
            for opener in [vault.opener, elsewhere, elsewhere] {
                let opened = try await opener.open(references.reversed())
                let expected = (0..<5).flatMap { [text("Gesprek \($0)"), text("Persoon \($0)")] }
                #expect(opened == expected.reversed())
            }
            #expect(try await vault.opener.open([]).isEmpty)
        }
    }

    @Test("follows the entry in the ledger")
    func entry() async throws {
        try await VaultFixture.with { vault in
            let recorded = try #require(try await vault.record([(slot, "Uit het grootboek")]).first)
            let organisation = vault.organisation
            let read = try await vault.pool.transaction(.readOnly) { connection in
                try LedgerReader.enter(organisation, on: connection)
                var references: [SealedReference] = []
                try LedgerReader(organisation: organisation).read(0..<1, on: connection) { envelope, _ in
                    for part in try envelope.parts() { references.append(SealedReference(part, of: envelope)) }
                }
                return references
            }
            #expect(read == [recorded])
            #expect(try await vault.opener.open(read) == [text("Uit het grootboek")])
        }
    }

    @Test("says erased, and by which event, only where the key is recorded as destroyed")
    func erased() async throws {
        try await VaultFixture.with { vault in
            let kept = try #require(try await vault.record([(slot, "Blijft")]).first)
            let gone = try #require(try await vault.record([(DataKeySlot(.random(), .contact), "Gaat")]).first)
            try await vault.destroy(gone.part, position: 41)
            let opened = try await vault.opener.open([gone, kept])
            #expect(opened == [.erased(Erasure(position: 41, at: VaultFixture.moment)), text("Blijft")])
        }
    }

    @Test("says erased from the moment the destruction is recorded, though the rows are still there")
    func fenced() async throws {
        try await VaultFixture.with { vault in
            let gone = try #require(try await vault.record([(slot, "Gaat")]).first)
            #expect(try await vault.opener.open(gone) == text("Gaat"))
            try await vault.destroy(gone.part, position: 41, rows: false)
            #expect(try await vault.opener.open(gone) == .erased(Erasure(position: 41, at: VaultFixture.moment)))
        }
    }

    @Test("raises an alarm where rows are missing that no erasure accounts for")
    func missing() async throws {
        try await VaultFixture.with { vault in
            let first = try #require(try await vault.record([(slot, "Een")]).first)
            try await vault.tamper("delete from dossier.data_key where key = \(first.part.key)")
            #expect(try await vault.opener.open(first) == .unreadable(.keyMissing))
            try await vault.tamper("delete from dossier.sealed_part where key = \(first.part.key)")
            #expect(try await vault.opener.open(first) == .unreadable(.partMissing))
        }
    }

    @Test("raises an alarm, and never says erased, where a row was changed or moved")
    func tampered() async throws {
        try await VaultFixture.with { vault in
            let other = DataKeySlot(.random(), .contact)
            let first = try #require(try await vault.record([(slot, "Een")]).first)
            let second = try #require(try await vault.record([(slot, "Twee")]).first)
            let gone = try #require(try await vault.record([(other, "Gaat")]).first)
            try await vault.destroy(gone.part)

            try await vault.tamper(
                """
                update dossier.sealed_part as p set box = o.box from dossier.sealed_part as o
                 where p.position = \(first.position) and o.position = \(second.position)
                """)
            #expect(try await vault.opener.open(first) == .unreadable(.tagWrong))
            #expect(try await vault.opener.open(second) == text("Twee"))

            // Pointed at somebody else's destroyed key, to pass for erased.
            try await vault.tamper(
                "update dossier.sealed_part set key = \(gone.part.key) where position = \(second.position)")
            #expect(try await vault.opener.open(second) == .unreadable(.keyMissing))

            try await vault.tamper(
                "update dossier.sealed_part set key = \(second.part.key) where position = \(second.position)")
            try await vault.tamper(
                "update dossier.data_key set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)")
            #expect(try await Opener(keys: try vault.elsewhere()).open(second) == .unreadable(.keyDamaged))
        }
    }

    @Test("raises an alarm where the epoch key is not in the keyring")
    func epochMissing() async throws {
        try await VaultFixture.with { vault in
            let first = try #require(try await vault.record([(slot, "Een")]).first)
            _ = try vault.keyring.beginEpoch()
            try FileManager.default.removeItem(
                atPath: "\(vault.folder.path)/keyring/\(vault.organisation)/epoch-1.key")
            #expect(try await Opener(keys: try vault.elsewhere()).open(first) == .unreadable(.epochMissing))
        }
    }

    @Test("follows a part that was sealed again under the next key of its subject and class")
    func resealed() async throws {
        try await VaultFixture.with { vault in
            let first = try #require(try await vault.record([(slot, "Een")]).first)
            let box = try await vault.keys.claim([slot]).key(for: slot.subject, .contact)
            let next = DataKey(
                id: .random(), slot: slot, generation: 2, epoch: 1, secret: .holding(Samples.bytes(0..<32)))
            let binding = DataKeyBinding(
                organisation: vault.organisation, subject: slot.subject, retentionClass: .contact, key: next.id,
                generation: 2, epoch: 1)
            let wrapped = try vault.keyring.wrap(next.secret, for: binding)
            let again = try await resealedBox(vault, first, from: box, to: next)
            try await vault.tamper(
                """
                insert into dossier.data_key (organisation, key, subject, generation, epoch, class, wrapped)
                values (\(vault.organisation), \(next.id), \(slot.subject), 2, 1,
                    \(slot.retentionClass.number), \(wrapped))
                """)
            try await vault.tamper(
                "update dossier.sealed_part set key = \(next.id), box = \(again) where position = \(first.position)")
            try await vault.destroy(first.part)
            #expect(try await vault.opener.open(first) == text("Een"))
        }
    }

    /// The sealed bytes, commitment key and all, opened with one key and sealed with another.
    private func resealedBox(
        _ vault: VaultFixture, _ reference: SealedReference, from old: DataKey, to new: DataKey
    ) async throws -> [UInt8] {
        func binding(_ key: DataKey) -> [UInt8] {
            PartBinding(
                organisation: vault.organisation, command: reference.command, ordinal: reference.ordinal,
                part: reference.part.number, slot: key.slot, key: key.id
            ).bytes
        }
        let position = reference.position
        let organisation = vault.organisation
        let stored = try await vault.pool.transaction(.readOnly) { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute("select box from dossier.sealed_part where position = \(position)")
                .single().decode([UInt8].self, at: 0)
        }
        let opened = try SealedBox.open(stored, with: old.secret, for: binding(old)).get()
        return try opened.withUnsafeBytes { plain in
            try SealedBox.seal(plain, with: new.secret, nonce: Randomness.bytes(12), for: binding(new))
        }
    }

    @Test("of another organisation's parts finds nothing, and calls that an alarm")
    func organisations() async throws {
        try await VaultFixture.with { vault in
            let first = try #require(try await vault.record([(slot, "Een")]).first)
            let other = try await VaultFixture(vault.database, vault.database.otherOrganisation, vault.folder)
            #expect(try await other.opener.open(first) == .unreadable(.partMissing))
            other.ledger.close()
            await other.pool.close()
        }
    }

    @Test("fails as a whole, without an alarm, where the database can't be asked")
    func unreachable() async throws {
        try await VaultFixture.with { vault in
            let first = try #require(try await vault.record([(slot, "Een")]).first)
            await vault.pool.close()
            await #expect(throws: VaultFailure.self) { _ = try await vault.opener.open(first) }
        }
    }
}
