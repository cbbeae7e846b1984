import Facts
import Foundation
import Postgres
import Vault

/// Reads one sealed file of a copy: its manifest, then its rows table by table, then what they should add up to.
struct CopyReading {
    /// The member with the journal of destroyed keys.
    static let journal = "journal/destroyed.journal"

    let manifest: Manifest
    let file: SealedReader
    private let tape: TapeReader

    /// Opens a file and reads its manifest.
    init(_ path: String, _ content: SealedHeader.Content, keys: [BackupKey]) throws {
        file = try SealedReader(path, keys: keys)
        tape = TapeReader(file: file)
        guard file.header.content == content else {
            throw SafekeepingFailure.mixed(data: path, keys: path, .kinds)
        }
        guard let first = try tape.next(), first.name == Manifest.name,
            let manifest = try? JSONDecoder().decode(Manifest.self, from: first.bytes),
            manifest.made != nil
        else { throw SafekeepingFailure.malformed(file: path, member: Manifest.name, .missing) }
        guard manifest.format == 1 else { throw SafekeepingFailure.newerFormat(file: path) }
        guard manifest.content == content.rawValue, manifest.organisationID == file.header.organisation,
            manifest.backupID == file.header.backup
        else { throw SafekeepingFailure.malformed(file: path, member: Manifest.name, .organisation) }
        self.manifest = manifest
    }

    /// Lends the pieces in the order in which they stand, and the other members.
    ///
    /// - Returns: What the copy says its rows add up to, which they were found to do.
    func read(
        other: (TapeArchive.Member) throws -> Void = { _ in },
        _ piece: (Manifest.Table, Data) throws -> Int
    ) throws -> Totals {
        var counted: [String: Int] = [:]
        var totals: Totals?
        while let member = try tape.next() {
            guard totals == nil else { throw malformed(member.name, .unexpected) }
            if member.name == Totals.name {
                totals = try? JSONDecoder().decode(Totals.self, from: member.bytes)
                continue
            }
            let folder = member.name.split(separator: "/").first.map(String.init) ?? ""
            guard let table = manifest.tables.first(where: { $0.name == folder }) else {
                guard folder == "keyring" || folder == "journal" else { throw malformed(member.name, .unexpected) }
                try other(member)
                continue
            }
            counted[table.name, default: 0] += try piece(table, member.bytes)
        }
        guard let totals else { throw malformed(Totals.name, .missing) }
        for table in manifest.tables where totals.rows[table.name] != counted[table.name, default: 0] {
            throw malformed(table.name, .rows)
        }
        return totals
    }

    func malformed(_ member: String, _ fault: SafekeepingFailure.Fault) -> SafekeepingFailure {
        .malformed(file: file.path, member: member, fault)
    }
}
