package import Facts
import Foundation
import Glibc

/// What this installation knows of the copies that are elsewhere.
///
/// It stands in the home and not in a ledger: that a copy exists is a fact about this machine, which must not come back
/// with a backup on another.
package struct SafekeepingRecord: Codable, Sendable {
    package static let fileName = "safekeeping.json"

    package struct Backup: Codable, Sendable {
        package let madeAt: String
        package let size: Int64
        /// What sealed it.
        package let key: String
        /// Whether it was put back by way of trial, and held.
        package let isProven: Bool
        /// Whether the key store went elsewhere than the data.
        package let isApart: Bool
        /// Where the data and the key store were put; nothing where an older release took the copy.
        package let file: String?
        package let keyStore: String?

        package init(
            madeAt: Instant, size: Int64, key: KeyID, isProven: Bool, isApart: Bool, file: String, keyStore: String
        ) {
            self.file = file
            self.keyStore = keyStore
            self.madeAt = madeAt.description
            self.size = size
            self.key = key.description
            self.isProven = isProven
            self.isApart = isApart
        }

        package var made: Instant? { Instant(madeAt) }
    }

    /// A backup that was not taken, or did not hold when it was tried.
    package struct Failure: Codable, Sendable {
        package enum Reason: String, Codable, Sendable {
            case didNotHold = "did-not-hold"
            case brokeOff = "broke-off"
        }

        package let at: String
        package let reason: Reason

        package init(at: Instant, reason: Reason) {
            self.at = at.description
            self.reason = reason
        }

        package var instant: Instant? { Instant(at) }
    }

    /// A backup that was begun and of which nothing was heard since: the drafts that it writes.
    package struct Begun: Codable, Sendable {
        package let at: String
        /// Where the data are being written.
        package let data: String
        /// In which folder its lock is, for as long as it goes on.
        package let keys: String

        package init(at: Instant, data: String, keys: String) {
            self.at = at.description
            self.data = data
            self.keys = keys
        }

        package var instant: Instant? { Instant(at) }

        /// Whether it is still going on.
        package var isRunning: Bool {
            guard access(keys, F_OK) == 0 else { return false }
            guard case .failure(.busy) = Result(catching: { () throws(SafekeepingFailure) in try PlaceLock(keys) })
            else { return false }
            return true
        }
    }

    package struct KeyCopy: Codable, Sendable {
        package let keys: [String]
        package let confirmedAt: String

        package init(keys: Set<KeyID>, confirmedAt: Instant) {
            self.keys = keys.map(\.description).sorted()
            self.confirmedAt = confirmedAt.description
        }
    }

    /// What an organisation took along.
    package struct Export: Codable, Sendable {
        package let id: String
        package let madeAt: String
        package let size: Int64
        package let root: String

        package init(_ id: BackupID, madeAt: Instant, size: Int64, root: String) {
            self.id = id.description
            self.madeAt = madeAt.description
            self.size = size
            self.root = root
        }

        package var exportID: BackupID? { BackupID(id) }
    }

    private var backups: [String: Backup] = [:]
    /// The newest of each organisation; an earlier release wrote none.
    private var exports: [String: Export]?
    private var copies: [String: KeyCopy] = [:]
    /// From which backup each organisation is being put back.
    private var restoring: [String: String] = [:]
    /// The last backups that failed, as far as none was taken since; older notes have none.
    private var failures: [String: Failure]?
    /// The backups that are being taken; older notes have none.
    private var begun: [String: Begun]?

    package init(_ text: String?) {
        guard let text, let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else { return }
        self = read
    }

    package var text: String {
        get throws { String(decoding: try canonical, as: UTF8.self) + "\n" }
    }

    package subscript(backupOf organisation: OrganisationID) -> Backup? {
        get { backups[organisation.description] }
        set { backups[organisation.description] = newValue }
    }

    package subscript(exportOf organisation: OrganisationID) -> Export? {
        get { exports?[organisation.description] }
        set { exports = (exports ?? [:]).merging([organisation.description: newValue].compactMapValues(\.self)) { $1 } }
    }

    package subscript(failureOf organisation: OrganisationID) -> Failure? {
        get { failures?[organisation.description] }
        set {
            var known = failures ?? [:]
            known[organisation.description] = newValue
            failures = known
        }
    }

    package subscript(begunOf organisation: OrganisationID) -> Begun? {
        get { begun?[organisation.description] }
        set {
            var known = begun ?? [:]
            known[organisation.description] = newValue
            begun = known
        }
    }

    package subscript(copyOf organisation: OrganisationID) -> KeyCopy? {
        get { copies[organisation.description] }
        set { copies[organisation.description] = newValue }
    }

    package subscript(restoringOf organisation: OrganisationID) -> BackupID? {
        get { restoring[organisation.description].flatMap { BackupID($0) } }
        set { restoring[organisation.description] = newValue?.description }
    }

    package var isRestoring: Bool { !restoring.isEmpty }

    /// Remembers that there are copies of some keys, and forgets keys that are no longer in use.
    package mutating func confirm(
        _ keys: Set<KeyID>, of organisation: OrganisationID, among own: Set<KeyID>, at now: Instant
    ) {
        let known = Set((self[copyOf: organisation]?.keys ?? []).compactMap { KeyID($0) })
        self[copyOf: organisation] = KeyCopy(keys: known.union(keys).intersection(own), confirmedAt: now)
    }

    /// The keys of an organisation that are not among those of which a copy was confirmed.
    package func unconfirmed(_ keys: Set<KeyID>, of organisation: OrganisationID) -> Set<KeyID> {
        keys.subtracting((self[copyOf: organisation]?.keys ?? []).compactMap { KeyID($0) })
    }
}
