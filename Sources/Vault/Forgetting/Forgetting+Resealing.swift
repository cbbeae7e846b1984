package import Facts
import Foundation
import Ledger
import Postgres

extension Forgetting {
    /// So many parts at most are moved in one transaction, each of a mebibyte at most.
    private static let batch = 8

    /// Seals what is to stay under the next key of its subject and class; what each entry commits to stays the same.
    ///
    /// A part or document is moved whole or not at all, and one that was moved before is left alone.
    ///
    /// - Throws: `VaultFailure.unreadable` for a part that doesn't open under its fenced key: to destroy that would
    ///   make damage look like erasure.
    package func reseal(_ survivors: [HeldPart]) async throws(VaultFailure) {
        for (slot, parts) in Dictionary(grouping: survivors, by: \.slot).sorted(by: { $0.key < $1.key }) {
            for (former, parts) in Dictionary(grouping: parts, by: \.key).sorted(by: { $0.key < $1.key }) {
                guard let former = try await key(former, of: slot) else { continue }
                let next = try await nextKey(of: slot)
                let rows = parts.filter { !$0.isDocument }
                for start in stride(from: 0, to: rows.count, by: Self.batch) {
                    try await resealRows(Array(rows[start..<min(start + Self.batch, rows.count)]), former, next)
                }
                for document in parts where document.isDocument { try await resealDocument(document, former, next) }
            }
        }
    }

    /// The key that follows those which are fenced, stored.
    private func nextKey(of slot: DataKeySlot) async throws(VaultFailure) -> DataKey {
        while true {
            let claim = try await keys.claim([slot])
            guard !claim.rows.isEmpty else { return try claim.key(for: slot.subject, slot.retentionClass) }
            do {
                let (organisation, rows) = (organisation, claim.rows)
                try await keys.pool.transaction { connection in
                    try LedgerReader.enter(organisation, on: connection)
                    for row in rows {
                        _ = try connection.execute(
                            """
                            insert into dossier.data_key
                                (organisation, key, subject, generation, epoch, class, wrapped)
                            values (\(organisation), \(row.key), \(row.subject), \(row.generation), \(row.epoch),
                                    \(row.retentionClass.number), \(row.wrapped))
                            """)
                    }
                }
                claim.settleStored()
                return try claim.key(for: slot.subject, slot.retentionClass)
            } catch let failure as PostgresFailure where DataKeys.isLostRace(failure) {
                claim.abandon()
            } catch {
                throw VaultFailure(thrown: error)
            }
        }
    }

    private func resealRows(_ parts: [HeldPart], _ former: DataKey, _ next: DataKey) async throws(VaultFailure) {
        let organisation = organisation
        do {
            try await keys.pool.transaction { connection in
                try LedgerReader.enter(organisation, on: connection)
                for part in parts {
                    let reference = try Self.reference(of: part, in: organisation, on: connection)
                    let found = try connection.execute(
                        """
                        select box from dossier.sealed_part
                         where organisation = \(organisation) and position = \(part.position)
                           and part = \(Int16(part.part)) and key = \(former.id)
                        """)
                    guard let row = found.first else { continue }
                    let box = try Self.resealed(
                        try row.decode([UInt8].self, at: 0), of: reference, from: former, to: next, in: organisation)
                    _ = try connection.execute(
                        """
                        select dossier.reseal_part(\(organisation), \(part.position), \(Int16(part.part)),
                                                   \(former.id), \(next.id), \(box))
                        """)
                }
            }
        } catch {
            throw VaultFailure(thrown: error)
        }
    }

    static func resealed(
        _ box: [UInt8], of reference: SealedReference, from former: DataKey, to next: DataKey,
        in organisation: OrganisationID
    ) throws(VaultFailure) -> [UInt8] {
        if case .unreadable(let alarm) = Opener.open(box, of: reference, with: former, in: organisation) {
            throw .unreadable(position: reference.position, part: reference.part.number, alarm)
        }
        return try moved(
            box, from: former, binding(of: reference, under: former, in: organisation).bytes, to: next,
            binding(of: reference, under: next, in: organisation).bytes)
    }

    /// All chunks of a document in one transaction, one of them in memory at a time.
    private func resealDocument(
        _ document: HeldPart, _ former: DataKey, _ next: DataKey
    ) async throws(VaultFailure) {
        let organisation = organisation
        do {
            try await keys.pool.transaction { connection in
                try LedgerReader.enter(organisation, on: connection)
                let reference = try Self.reference(of: document, in: organisation, on: connection)
                var opening = ChunkOpening(reference, with: former, in: organisation, chunks: document.chunks)
                while let chunk = opening.next {
                    let found = try connection.execute(
                        """
                        select box from dossier.sealed_chunk
                         where organisation = \(organisation) and command = \(reference.command)
                           and ordinal = \(Int32(reference.ordinal)) and part = \(Int16(document.part))
                           and chunk = \(Int32(chunk)) and key = \(former.id)
                        """)
                    // Another moved it meanwhile, and moved all of it.
                    guard let box = try found.first?.decode([UInt8].self, at: 0) else { return }
                    if let alarm = try opening.open(box, { _ in }) { throw Self.unreadable(reference, alarm) }
                    let isLast = chunk == document.chunks - 1
                    let bindings = [former, next].map {
                        ChunkBinding(
                            part: Self.binding(of: reference, under: $0, in: organisation), chunk: chunk, isLast: isLast
                        ).bytes
                    }
                    let moved = try Self.moved(box, from: former, bindings[0], to: next, bindings[1])
                    _ = try connection.execute(
                        """
                        select dossier.reseal_chunk(
                            \(organisation), \(reference.command), \(Int32(reference.ordinal)),
                            \(Int16(document.part)), \(Int32(chunk)), \(former.id), \(next.id), \(moved))
                        """)
                }
                if case .unreadable(let alarm) = opening.result { throw Self.unreadable(reference, alarm) }
            }
        } catch {
            throw VaultFailure(thrown: error)
        }
    }

    private static func moved(
        _ box: [UInt8], from former: DataKey, _ binding: [UInt8], to next: DataKey, _ newBinding: [UInt8]
    ) throws(VaultFailure) -> [UInt8] {
        switch SealedBox.open(box, with: former.secret, for: binding) {
        case .failure: throw .cipher
        case .success(let plaintext):
            return try plaintext.withUnsafeBytes { plaintext in
                Result { () throws(VaultFailure) in
                    try SealedBox.seal(
                        plaintext, with: next.secret, nonce: Randomness.bytes(SealedBox.nonceLength), for: newBinding)
                }
            }.get()
        }
    }

    private static func unreadable(_ reference: SealedReference, _ alarm: Alarm) -> VaultFailure {
        .unreadable(position: reference.position, part: reference.part.number, alarm)
    }

    private static func binding(
        of reference: SealedReference, under key: DataKey, in organisation: OrganisationID
    ) -> PartBinding {
        PartBinding(
            organisation: organisation, command: reference.command, ordinal: reference.ordinal,
            part: reference.part.number, slot: key.slot, key: key.id)
    }

    /// What the entry says of a part.
    private static func reference(
        of part: HeldPart, in organisation: OrganisationID, on connection: isolated PostgresConnection
    ) throws -> SealedReference {
        var found: SealedReference?
        try LedgerReader(organisation: organisation).read(part.position..<(part.position + 1), on: connection) {
            entry, _ in
            found = try entry.parts().first { $0.number == part.part }.map { SealedReference($0, of: entry) }
        }
        guard let found else { throw VaultFailure.unreadable(position: part.position, part: part.part, .partMissing) }
        return found
    }
}
