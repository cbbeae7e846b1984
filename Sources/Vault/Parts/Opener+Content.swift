package import Facts
import Crypto
import Foundation
import Ledger
import Postgres

extension Opener {
    /// Opens a document chunk by chunk, and lends each of them as soon as its tag has been checked.
    ///
    /// Only the result says that it is the document: until then what was lent is a part of it at best. That is how many
    /// bytes it has.
    ///
    /// - Throws: What `take` throws, and where the database or the keyring as a whole can't be read.
    package func openContent(
        _ reference: SealedReference, _ take: (UnsafeRawBufferPointer) throws -> Void = { _ in }
    ) async throws -> Opening<Int> {
        var content: ChunkOpening
        switch try await self.content(reference) {
        case .value(let sealed): content = sealed.opening
        case .erased(let erasure): return .erased(erasure)
        case .unreadable(let alarm): return .unreadable(alarm)
        }
        while let chunk = content.next {
            guard let box = try await box(of: reference, chunk) else {
                // It may have been erased since the first look.
                if let erasure = try await storedContent(reference).erasure { return .erased(erasure) }
                return .unreadable(.partMissing)
            }
            if let alarm = try content.open(box, take) { return .unreadable(alarm) }
        }
        return content.result
    }

    /// A document that is about to be read over a connection of the caller's own.
    package func content(_ reference: SealedReference) async throws -> Opening<SealedContent> {
        let stored = try await storedContent(reference)
        if let erasure = stored.erasure { return .erased(erasure) }
        guard stored.chunks > 0 else { return .unreadable(.partMissing) }
        guard let storedKey = stored.key else { return .unreadable(.keyMissing) }
        do throws(VaultFailure) {
            let key = try await keys.key(of: storedKey)
            return .value(SealedContent(reference, with: key, in: keys.organisation, chunks: stored.chunks))
        } catch {
            guard case .dataKey(_, let alarm) = error else { throw error }
            return .unreadable(alarm)
        }
    }

    private struct StoredContent: Sendable {
        let erasure: Erasure?
        let chunks: Int
        let key: StoredKey?
    }

    /// Asks for the key, whether it was destroyed, and how many chunks there are, as of one moment.
    ///
    /// All chunks were sealed with one key; one that names another than the first doesn't open.
    private func storedContent(_ reference: SealedReference) async throws(VaultFailure) -> StoredContent {
        let organisation = keys.organisation
        let part = reference.part
        let slot = DataKeySlot(part.subject, part.retentionClass)
        let query: SQL = """
            select found.chunks, k.key, k.generation, k.epoch, k.wrapped, gone.position, gone.destroyed_at
              from (select count(*) as chunks,
                           coalesce(min(key::text)::uuid,
                                    (select forgotten.key from dossier.forgotten_part as forgotten
                                      where forgotten.organisation = \(organisation)
                                        and forgotten.position = \(reference.position)
                                        and forgotten.part = \(Int16(part.number))),
                                    \(part.key)) as key
                      from dossier.sealed_chunk
                     where organisation = \(organisation) and command = \(reference.command)
                       and ordinal = \(Int32(reference.ordinal)) and part = \(Int16(part.number))) as found
              left join dossier.data_key as k
                on k.organisation = \(organisation) and k.key = found.key
               and k.subject = \(part.subject) and k.class = \(part.retentionClass.number)
              left join dossier.destroyed_key as gone
                on gone.organisation = \(organisation) and gone.key = found.key
               and gone.subject = \(part.subject) and gone.class = \(part.retentionClass.number)
            """
        return try await keys.pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            guard let row = rows.first else { throw .decoding("how many chunks there are") }
            var erasure: Erasure?
            if let position = try row.decode(Int64?.self, at: 5) {
                erasure = Erasure(position: position, at: try row.decode(Instant.self, at: 6))
            }
            var key: StoredKey?
            if let id = try row.decode(KeyID?.self, at: 1) {
                key = StoredKey(
                    key: id, slot: slot, generation: try row.decode(Int.self, at: 2),
                    epoch: try row.decode(Int.self, at: 3), wrapped: try row.decode([UInt8].self, at: 4))
            }
            return StoredContent(erasure: erasure, chunks: Int(try row.decode(Int64.self, at: 0)), key: key)
        }
    }

    private func box(of reference: SealedReference, _ chunk: Int) async throws(VaultFailure) -> [UInt8]? {
        let query = SealedContent.query(for: chunk, of: reference, in: keys.organisation)
        return try await keys.pool.ask(query, of: keys.organisation) { rows throws(PostgresFailure) in
            try rows.first?.decode([UInt8].self, at: 0)
        }
    }
}
