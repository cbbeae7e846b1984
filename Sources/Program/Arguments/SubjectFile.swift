import Facts
import Foundation
import Glibc
import Office
import Regulation
import Reports
import Vault

/// A file of clients, one a line: by id, external id, e-mail address, KvK or telephone number.
///
/// It is read and looked up a thousand lines at a time; what is wrong is gathered over all of it, and nothing is taken.
struct SubjectFile {
    /// Each client once, in the order of the file.
    let clients: [StreamID]
    /// What tells its content from another one's.
    let fingerprint: [UInt8]

    private static let linesAtOnce = 1_000

    /// `column`: The heading of a column, or its number from 1; by itself the first, with a heading or without.
    ///
    /// - Throws: `SubjectFileFailure` with every line that leads to no client, or to several.
    init(path: String, column: String?, in office: Office) async throws {
        var reader = try LineReader(path: path)
        var rows = SubjectRows(column: column)
        var failures = SubjectFileFailure()
        var clients: [StreamID] = []
        var seen: Set<StreamID> = []
        var batch: [SubjectRow] = []
        var hash = CommitmentHash.plain
        func settle() async throws {
            for client in try await office.clients(in: batch, &failures) where seen.insert(client).inserted {
                clients.append(client)
            }
            batch.removeAll(keepingCapacity: true)
        }
        while let (number, bytes) = try reader.next() {
            bytes.withUnsafeBytes { hash.update($0) }
            guard let line = String(validating: bytes, as: UTF8.self) else {
                failures.add(.notUTF8, line: number, column: 1)
                continue
            }
            switch rows.read(line, number: number) {
            case .row(let row): batch.append(row)
            case .problem(let problem, let place): failures.add(problem, line: number, column: place)
            case .nothing: break
            }
            if batch.count == Self.linesAtOnce { try await settle() }
        }
        try await settle()
        guard rows.hasColumn else { throw UseFailure.invalid(option: "--column", expected: .column) }
        guard failures.isEmpty else { throw failures }
        guard !clients.isEmpty else { throw UseFailure.invalid(option: "--subjects", expected: .fullFile) }
        self.clients = clients
        fingerprint = hash.commitment.bytes
    }
}

extension CommitmentHash {
    /// A digest without a secret: it only leaves this process within one that has.
    fileprivate static var plain: CommitmentHash {
        [UInt8](repeating: 0, count: Commitment.keyLength).withUnsafeBytes { CommitmentHash(key: $0) }
    }
}

extension Office {
    /// The clients that some lines lead to; a line that leads to none, or to several, goes to `failures`.
    fileprivate func clients(
        in rows: [SubjectRow], _ failures: inout SubjectFileFailure
    ) async throws -> [StreamID] {
        let found = try await index.streams(for: rows.flatMap(\.terms))
        let led = rows.map { row in
            Set(row.terms.flatMap { found[$0] ?? [] }).union([StreamID(row.value)].compactMap(\.self))
        }
        let files = try await files(Set(led.flatMap(\.self)).sorted())
        var clients: [StreamID] = []
        for (row, streams) in zip(rows, led) {
            var known = Set(streams.filter { files.has($0, kind: .client) })
            // One client under two ids is one client.
            if known.count > 1 { known = try await survivors(of: known) }
            if let only = known.first, known.count == 1 {
                clients.append(only)
            } else {
                failures.add(
                    known.isEmpty ? .noClient : .severalClients(known.count), line: row.line, column: row.column)
            }
        }
        return clients
    }

    private func survivors(of clients: Set<StreamID>) async throws -> Set<StreamID> {
        var survivors: Set<StreamID> = []
        for client in clients {
            survivors.insert(
                try await withCircle(of: client) { circle in
                    let files = try await self.files(circle)
                    _ = try files.circle(of: client)
                    return try files.survivor(of: client)
                })
        }
        return survivors
    }
}
