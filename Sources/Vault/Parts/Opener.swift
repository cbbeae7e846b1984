package import Facts
import Crypto
import Foundation
import Ledger
import Postgres

/// Opens sealed parts, and says of each that can't be opened whether it was erased or is an alarm.
package struct Opener: Sendable {
    /// So many parts are asked for in one query, to bound what is in memory at once.
    static let batch = 2_000

    let keys: DataKeys

    package init(keys: DataKeys) {
        self.keys = keys
    }

    /// Opens parts, with one query for many of them; the results come in the order of the references.
    ///
    /// - Throws: Only where the database or the keyring as a whole can't be read. Whatever is wrong with one part is
    ///   that part's result.
    package func open(_ references: [SealedReference]) async throws(VaultFailure) -> [Opening<[UInt8]>] {
        var results: [Opening<[UInt8]>] = []
        results.reserveCapacity(references.count)
        for start in stride(from: 0, to: references.count, by: Self.batch) {
            let batch = Array(references[start..<min(start + Self.batch, references.count)])
            for (reference, stored) in zip(batch, try await stored(batch)) {
                results.append(try await open(reference, stored))
            }
        }
        return results
    }

    /// Opens one part.
    package func open(_ reference: SealedReference) async throws(VaultFailure) -> Opening<[UInt8]> {
        try await open([reference]).first ?? .unreadable(.partMissing)
    }

    private func open(
        _ reference: SealedReference, _ stored: StoredPart
    ) async throws(VaultFailure) -> Opening<[UInt8]> {
        if let erasure = stored.erasure { return .erased(erasure) }
        guard let box = stored.box else { return .unreadable(.partMissing) }
        guard let storedKey = stored.key else { return .unreadable(.keyMissing) }
        let key: DataKey
        do throws(VaultFailure) {
            key = try await keys.key(of: storedKey)
        } catch {
            guard case .dataKey(_, let alarm) = error else { throw error }
            return .unreadable(alarm)
        }
        return Self.open(box, of: reference, with: key, in: keys.organisation)
    }

    /// Opens a box and checks it against what the entry committed to.
    static func open(
        _ box: [UInt8], of reference: SealedReference, with key: DataKey, in organisation: OrganisationID
    ) -> Opening<[UInt8]> {
        let part = reference.part
        let binding = PartBinding(
            organisation: organisation, command: reference.command, ordinal: reference.ordinal, part: part.number,
            slot: DataKeySlot(part.subject, part.retentionClass), key: key.id)
        switch SealedBox.open(box, with: key.secret, for: binding.bytes) {
        case .failure(.malformed): return .unreadable(.boxMalformed)
        case .failure(.tagWrong): return .unreadable(.tagWrong)
        case .success(let opened):
            guard opened.count >= Commitment.keyLength else { return .unreadable(.boxMalformed) }
            return opened.withUnsafeBytes { opened in
                let head = UnsafeRawBufferPointer(rebasing: opened[..<Commitment.keyLength])
                let plaintext = UnsafeRawBufferPointer(rebasing: opened[Commitment.keyLength...])
                guard Commitment(key: head, plaintext: plaintext) == part.commitment else {
                    return .unreadable(.commitmentWrong)
                }
                return .value(Array(plaintext))
            }
        }
    }

    // MARK: What is stored

    private struct StoredPart: Sendable {
        let erasure: Erasure?
        let box: [UInt8]?
        let key: StoredKey?
    }

    /// Asks for boxes, wrapped keys and destroyed keys in one query, and so as of one moment.
    ///
    /// A part may have been sealed again under a later key of its subject and class, so the row's key goes before the
    /// entry's, and so does that of a part which went with a later key. Only a destroyed key of that same subject and
    /// class makes a part erased: a row pointed at somebody else's destroyed key is an alarm.
    private func stored(_ references: [SealedReference]) async throws(VaultFailure) -> [StoredPart] {
        let organisation = keys.organisation
        let query: SQL = """
            select sealed.box, k.key, k.generation, k.epoch, k.wrapped, gone.position, gone.destroyed_at
              from unnest(
                       \(PostgresArray(references.map(\.position))),
                       \(PostgresArray(references.map { Int16(truncatingIfNeeded: $0.part.number) })),
                       \(PostgresArray(references.map(\.part.key))),
                       \(PostgresArray(references.map(\.part.subject))),
                       \(PostgresArray(references.map(\.part.retentionClass.number))))
                   with ordinality as wanted (position, part, key, subject, class, number)
              left join dossier.sealed_part as sealed
                on sealed.organisation = \(organisation)
               and sealed.position = wanted.position and sealed.part = wanted.part
              left join dossier.forgotten_part as forgotten
                on forgotten.organisation = \(organisation) and sealed.key is null
               and forgotten.position = wanted.position and forgotten.part = wanted.part
              left join dossier.data_key as k
                on k.organisation = \(organisation) and k.key = coalesce(sealed.key, forgotten.key, wanted.key)
               and k.subject = wanted.subject and k.class = wanted.class
              left join dossier.destroyed_key as gone
                on gone.organisation = \(organisation) and gone.key = coalesce(sealed.key, forgotten.key, wanted.key)
               and gone.subject = wanted.subject and gone.class = wanted.class
             order by wanted.number
            """
        return try await keys.pool.ask(query, of: organisation) { rows throws(PostgresFailure) in
            guard rows.count == references.count else {
                throw .decoding("another number of parts than was asked for")
            }
            var parts: [StoredPart] = []
            parts.reserveCapacity(references.count)
            for (row, reference) in zip(rows, references) {
                parts.append(try Self.read(row, for: reference.part))
            }
            return parts
        }
    }

    private static func read(_ row: Row, for part: PartDescription) throws(PostgresFailure) -> StoredPart {
        var erasure: Erasure?
        if let position = try row.decode(Int64?.self, at: 5) {
            erasure = Erasure(position: position, at: try row.decode(Instant.self, at: 6))
        }
        var key: StoredKey?
        if let id = try row.decode(KeyID?.self, at: 1) {
            key = StoredKey(
                key: id, slot: DataKeySlot(part.subject, part.retentionClass),
                generation: try row.decode(Int.self, at: 2), epoch: try row.decode(Int.self, at: 3),
                wrapped: try row.decode([UInt8].self, at: 4))
        }
        return StoredPart(erasure: erasure, box: try row.decode([UInt8]?.self, at: 0), key: key)
    }
}
