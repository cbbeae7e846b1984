import Facts
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Vault

@Suite("Opening a document")
struct ContentTests {
    private static let length = 2 * ChunkSealer.chunkLength + 5

    /// Appends an event with a document, in a transaction of its own, and gives the reference to open it by.
    private func record(_ bytes: [UInt8], in vault: VaultFixture, losing: Bool = false) async throws -> SealedReference
    {
        let slot = DataKeySlot(.random(), .engagement)
        let claim = try await vault.keys.claim([slot])
        let key = try claim.key(for: slot.subject, slot.retentionClass)
        let command = CommandID.timeOrdered(at: VaultFixture.moment)
        let (answer, part) = try await vault.pool.transaction { connection in
            let own = try OwnAppend(vault.organisation, on: connection)
            var sealer = ChunkSealer(in: vault.organisation, with: key, command: command, ordinal: 0, part: 0)
            for start in stride(from: 0, to: bytes.count, by: ChunkSealer.chunkLength) {
                let end = min(start + ChunkSealer.chunkLength, bytes.count)
                let row = try bytes[start..<end].withUnsafeBytes {
                    try sealer.seal($0, isLast: end == bytes.count)
                }
                try own.insert(row, on: connection)
            }
            let part = sealer.description(media: .bytes)
            let stream = StreamID.timeOrdered(at: VaultFixture.moment)
            let draft = try EntryDraft(
                EntryContent(
                    organisation: vault.organisation, command: command, ordinal: 0, stream: stream,
                    name: .documentAdded, schema: 1, facts: Array("{}".utf8), occurred: .instant(VaultFixture.moment),
                    actor: .random(), known: .stated, parts: [part]))
            let request = AppendRequest(
                command: command, digest: RequestDigest(keyring: vault.keyring).digest(of: command.bytes),
                events: [draft], guards: [StreamGuard(stream, losing ? .exact(3) : .none)],
                streams: [NewStream(stream, kind: .document)], keys: claim.rows)
            return (try own.append(request, clock: VaultFixture.moment, on: connection), part)
        }
        claim.settle(after: answer)
        return SealedReference(position: answer.first, command: command, ordinal: 0, part: part)
    }

    private func open(_ reference: SealedReference, in vault: VaultFixture) async throws -> (Opening<Int>, [UInt8]) {
        var bytes: [UInt8] = []
        let result = try await vault.opener.openContent(reference) { bytes += $0 }
        return (result, bytes)
    }

    @Test("gives back what was kept, and goes beside whoever appends at the same time")
    func whole() async throws {
        try await VaultFixture.with { vault in
            let slot = DataKeySlot(.random(), .contact)
            _ = try await vault.record([(slot, "Ervoor")])
            let bytes = Randomness.bytes(Self.length)
            let document = try await record(bytes, in: vault)
            let after = try #require(try await vault.record([(slot, "Erna")]).first)
            #expect(document.position == 1 && after.position == 2)
            let (result, opened) = try await open(document, in: vault)
            #expect(result == .value(Self.length))
            #expect(opened == bytes)
        }
    }

    @Test("is kept among many others who append, each at a position of its own")
    func crowd() async throws {
        try await VaultFixture.with { vault in
            let documents = 8
            let notes = 40
            let slot = DataKeySlot(.random(), .contact)
            let positions = try await withThrowingTaskGroup(of: Int64.self) { group in
                for _ in 0..<documents {
                    group.addTask {
                        try await record(Randomness.bytes(ChunkSealer.chunkLength + 1), in: vault).position
                    }
                }
                for number in 0..<notes {
                    group.addTask { try await vault.record([(slot, "Gesprek \(number)")]).first?.position ?? -1 }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(positions.sorted() == Array(0..<Int64(documents + notes)))
        }
    }

    @Test("leaves nothing where its append is refused")
    func refused() async throws {
        try await VaultFixture.with { vault in
            let failure = await #expect(throws: PostgresFailure.self) {
                try await record(Randomness.bytes(Self.length), in: vault, losing: true)
            }
            #expect(failure.map(OwnAppend.isLostRace) == true)
            let organisation = vault.organisation
            let chunks = try await vault.pool.transaction(.readOnly) { connection in
                try LedgerReader.enter(organisation, on: connection)
                return try connection.execute("select chunk from dossier.sealed_chunk").count
            }
            #expect(chunks == 0)
        }
    }

    @Test("is an alarm where a chunk was dropped, swapped, cut off, added or taken from another")
    func attacks() async throws {
        try await VaultFixture.with { vault in
            let attacks: [(Alarm, @Sendable (CommandID, CommandID) -> SQL)] = [
                (.tagWrong, { own, _ in "delete from dossier.sealed_chunk where command = \(own) and chunk = 2" }),
                (.partMissing, { own, _ in "delete from dossier.sealed_chunk where command = \(own) and chunk = 1" }),
                (.partMissing, { own, _ in "delete from dossier.sealed_chunk where command = \(own) and chunk = 0" }),
                (.partMissing, { own, _ in "delete from dossier.sealed_chunk where command = \(own)" }),
                (
                    .tagWrong,
                    { own, _ in
                        """
                        update dossier.sealed_chunk as c set box = o.box from dossier.sealed_chunk as o
                         where c.command = \(own) and o.command = \(own) and c.chunk <> o.chunk
                           and c.chunk < 2 and o.chunk < 2
                        """
                    }
                ),
                (
                    .tagWrong,
                    { own, other in
                        """
                        update dossier.sealed_chunk as c set box = o.box from dossier.sealed_chunk as o
                         where c.command = \(own) and o.command = \(other) and c.chunk = 1 and o.chunk = 1
                        """
                    }
                ),
                (
                    .tagWrong,
                    { own, _ in
                        """
                        insert into dossier.sealed_chunk
                        select organisation, command, subject, key, ordinal, 3, part, class, box
                          from dossier.sealed_chunk where command = \(own) and chunk = 2
                        """
                    }
                ),
            ]
            for (number, (alarm, attack)) in attacks.enumerated() {
                let own = try await record(Randomness.bytes(Self.length), in: vault)
                let other = try await record(Randomness.bytes(Self.length), in: vault)
                try await vault.tamper(attack(own.command, other.command))
                #expect(try await open(own, in: vault).0 == .unreadable(alarm), "attack \(number)")
                #expect(try await open(other, in: vault).0 == .value(Self.length), "attack \(number)")
            }
        }
    }

    @Test("says erased only where its key is recorded as destroyed")
    func erased() async throws {
        try await VaultFixture.with { vault in
            let gone = try await record(Randomness.bytes(5), in: vault)
            let kept = try await record(Randomness.bytes(5), in: vault)
            try await vault.destroy(gone.part, position: 41, rows: false)
            let erasure = Opening<Int>.erased(Erasure(position: 41, at: VaultFixture.moment))
            #expect(try await open(gone, in: vault).0 == erasure)
            try await vault.tamper("delete from dossier.sealed_chunk where key = \(gone.part.key)")
            #expect(try await open(gone, in: vault).0 == erasure)
            #expect(try await open(kept, in: vault).0 == .value(5))
            try await vault.tamper("delete from dossier.data_key where key = \(kept.part.key)")
            vault.keys.forgetAll()
            #expect(try await open(kept, in: vault).0 == .unreadable(.keyMissing))
        }
    }
}
