package import Facts
import Foundation

/// What a copy says of itself: whose it is, from when, and which tables with which columns it holds.
package struct Manifest: Codable, Hashable, Sendable {
    package struct Table: Codable, Hashable, Sendable {
        package struct Column: Codable, Hashable, Sendable {
            let name: String
            let type: String
        }

        let name: String
        let columns: [Column]

        /// The place of a column, where there is one of this name and, if it matters, of this type.
        func index(of column: String, type: String? = nil) -> Int? {
            columns.firstIndex { $0.name == column && (type == nil || $0.type == type) }
        }
    }

    static let name = "manifest.json"

    var format = 1
    let content: String
    let organisation: String
    let backup: String
    package let slug: String
    package let practice: Bool
    let madeAt: String
    /// The last migration of the database it was taken from.
    let migration: Int
    /// How many entries the ledger had.
    package let size: Int64
    let tables: [Table]

    package var organisationID: OrganisationID? { OrganisationID(organisation) }
    package var backupID: BackupID? { BackupID(backup) }
    package var made: Instant? { Instant(madeAt) }
}

/// What was written, counted when all of it was.
struct Totals: Codable, Hashable, Sendable {
    static let name = "totals.json"

    var rows: [String: Int] = [:]
    /// The root of the tree over all entries (RFC 6962), in hexadecimal; only where the entries are in the copy.
    var root: String?
}

extension Encodable {
    /// As JSON with its keys in order.
    var canonical: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self)
        }
    }
}
