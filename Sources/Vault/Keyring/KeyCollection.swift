package import Facts
import Foundation

/// Keys outside the keyring they belong to: a copy in a folder, or the text of a recovery sheet typed in again.
package struct KeyCollection: Sendable {
    /// The two sorts of keys, of which copies are kept apart.
    package enum Sort: String, CaseIterable, Sendable {
        /// Kept for good: what people objected to has to be known for ever, and backups have to be opened.
        case lasting
        /// Kept for as long as their epoch lasts, and destroyed with it.
        case epochs
    }

    private(set) var files: [KeyFile] = []

    /// The keys of some organisations as they are in use.
    package init(keyring root: String, of organisations: [OrganisationID]) throws(VaultFailure) {
        for organisation in organisations {
            let folder = KeyFolder(path: "\(root)/\(organisation)")
            try folder.check()
            for name in try folder.names().sorted() where name.hasSuffix(".key") && !name.hasPrefix(".") {
                guard let bytes = try folder.read(name) else { continue }
                guard let purpose = KeyPurpose(name: name.dropLast(".key".count)) else { continue }
                do throws(KeyFault) {
                    files.append(try KeyFile(bytes, purpose: purpose, organisation: organisation))
                } catch {
                    throw .keyring(file: name, error)
                }
            }
        }
    }

    /// The keys in a keyring of those organisations that have a folder there.
    package init(keyring root: String, ofThoseThere organisations: [OrganisationID]) throws(VaultFailure) {
        try self.init(
            keyring: root,
            of: organisations.filter { FileManager.default.fileExists(atPath: "\(root)/\($0)") })
    }

    /// The keys in some places: folders that are searched for `*.key`, and files with the text of any number of keys.
    package init(readingFrom places: [String]) throws(VaultFailure) {
        for place in places {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else {
                throw .keyring(file: place, .missing)
            }
            guard isFolder.boolValue else {
                try take(file: place)
                continue
            }
            let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
            for name in names.sorted() where name.hasSuffix(".key") { try take(file: "\(place)/\(name)") }
        }
    }

    /// The keys in a text, such as a recovery sheet typed in again.
    package init(text: String, from place: String) throws(VaultFailure) {
        try take(text: text, from: place)
    }

    private mutating func take(file path: String) throws(VaultFailure) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .keyring(file: path, .unreadable(error: errno))
        }
        guard data.count <= 16 << 20, let text = String(validating: data, as: UTF8.self) else {
            throw .keyring(file: path, .notAKey)
        }
        try take(text: text, from: path)
    }

    /// Takes the keys out of a text in which other things may stand, and whose lines a hand may have spaced out.
    private mutating func take(text: String, from place: String) throws(VaultFailure) {
        var lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }[...]
        var found = 0
        while let line = lines.popFirst() {
            guard line.hasPrefix("dossier key ") else { continue }
            let block = [line] + lines.prefix(5)
            lines = lines.dropFirst(5)
            found += 1
            let name = block.dropFirst().first.map { $0.split(separator: " ").last.map(String.init) ?? "" } ?? ""
            do throws(KeyFault) {
                let key = try KeyFile(typed: block)
                if !files.contains(where: { $0.key == key.key }) { files.append(key) }
            } catch {
                throw .keyring(file: "\(place), \(name.isEmpty ? "\(found)" : name)", error)
            }
        }
        guard found > 0 else { throw .keyring(file: place, .notAKey) }
    }

    package var organisations: [OrganisationID] { Set(files.map(\.organisation)).sorted() }

    package var isEmpty: Bool { files.isEmpty }

    package var count: Int { files.count }

    /// Which keys these are.
    package var keys: Set<KeyID> { Set(files.map(\.key)) }

    /// The keys of one sort.
    package func sorted(_ sort: Sort) -> KeyCollection {
        var copy = self
        copy.files = files.filter { $0.purpose.isLasting == (sort == .lasting) }
        return copy
    }

    /// The keys of one organisation.
    package func of(_ organisation: OrganisationID) -> KeyCollection {
        var copy = self
        copy.files = files.filter { $0.organisation == organisation }
        return copy
    }

    /// What of these keys is not among others, or is there with another content; with what it is for.
    package func missing(from others: KeyCollection) -> [(key: KeyID, purpose: String)] {
        let known = Dictionary(others.files.map { ($0.key, $0.bytes) }) { first, _ in first }
        return files.filter { known[$0.key] != $0.bytes }.map { ($0.key, $0.purpose.name) }
    }

    /// What some of the keys are for, in order.
    package func purposes(of keys: Set<KeyID>) -> [String] {
        files.filter { keys.contains($0.key) }.map(\.purpose.name).sorted()
    }

    /// What the keys are for and how each is written, for a sheet.
    package var texts: [(organisation: OrganisationID, purpose: String, text: String)] {
        files.map { ($0.organisation, $0.purpose.name, String(decoding: $0.bytes, as: UTF8.self)) }
    }

    /// The keys that may open copies of an organisation.
    package func backupKeys(of organisation: OrganisationID) -> [BackupKey] {
        files.filter { $0.organisation == organisation && ($0.purpose == .backup || $0.purpose == .transport) }
            .map { BackupKey($0) }
    }

    /// What goes along when an organisation leaves: all but the key of its backups, which open with that alone.
    package var transported: KeyCollection {
        var copy = self
        copy.files = files.filter { $0.purpose != .backup && $0.purpose != .transport }
        return copy
    }

    /// Takes in the keys of another collection.
    package mutating func add(_ others: KeyCollection) throws(VaultFailure) {
        for file in others.files {
            if let known = files.first(where: { $0.key == file.key }) {
                guard known.bytes == file.bytes else { throw .keyring(file: file.purpose.fileName, .damaged) }
            } else {
                files.append(file)
            }
        }
    }

    /// Refuses a keyring of an organisation that lacks a key: a new one would open nothing.
    ///
    /// - Parameters:
    ///   - organisation: Whose.
    ///   - epochs: Those whose keys wrap what comes back.
    ///   - isTransported: Whether it comes from another installation, where the key of its backups stayed.
    /// - Throws: `VaultFailure.keyring` that names the first one that is missing.
    package func requireWhole(
        of organisation: OrganisationID, epochs: [Int], isTransported: Bool = false
    ) throws(VaultFailure) {
        let found = Set(files.filter { $0.organisation == organisation }.map(\.purpose))
        let wanted: [KeyPurpose] =
            [.digest, .suppression, .index(1)] + (isTransported ? [] : [.backup]) + epochs.map { .epoch($0) }
        for purpose in wanted where !found.contains(purpose) {
            throw .keyring(file: "\(organisation)/\(purpose.fileName)", .missing)
        }
        if epochs.isEmpty, !found.contains(where: { !$0.isLasting }) {
            throw .keyring(file: "\(organisation)/\(KeyPurpose.epoch(1).fileName)", .missing)
        }
    }

    /// Puts the keys of an organisation into its keyring; those that are there already have to be the same.
    ///
    /// - Throws: `VaultFailure.keyring` where a file of that name holds another key.
    package func install(_ organisation: OrganisationID, into root: String) throws(VaultFailure) {
        let folder = KeyFolder(path: "\(root)/\(organisation)")
        try folder.make()
        for file in files where file.organisation == organisation && file.purpose != .transport {
            let name = file.purpose.fileName
            if try folder.read(name) == nil, try folder.write(file.bytes, to: name) { continue }
            guard try folder.read(name) == file.bytes else { throw .keyring(file: name, .otherPurpose) }
        }
    }

    /// Takes the keyring of an organisation away, of which nothing else is here.
    ///
    /// - Parameters:
    ///   - organisation: Whose.
    ///   - root: The folder of all keyrings.
    ///   - journal: The folder of the journals of destroyed keys, where that goes too.
    /// - Throws: `VaultFailure.keyring` where something can't be taken away.
    package static func withdraw(
        _ organisation: OrganisationID, from root: String, journal: String?
    ) throws(VaultFailure) {
        let folder = KeyFolder(path: "\(root)/\(organisation)")
        for name in try folder.names() where name != "." && name != ".." { try folder.remove(name) }
        rmdir(folder.path)
        if let journal { try KeyFolder(path: journal).remove("\(organisation).journal") }
    }

    /// Writes the keys of one sort into a folder elsewhere, and takes away what is there of that sort and no longer in
    /// use.
    package func write(_ sort: Sort, to place: String) throws(VaultFailure) {
        let chosen = sorted(sort)
        for organisation in chosen.organisations {
            let folder = KeyFolder(path: "\(place)/\(organisation)")
            try folder.make()
            let wanted = chosen.files.filter { $0.organisation == organisation }
            for file in wanted {
                let name = file.purpose.fileName
                if try folder.read(name) == file.bytes { continue }
                try folder.remove(name)
                guard try folder.write(file.bytes, to: name) else { throw .keyring(file: name, .otherPurpose) }
            }
            for name in try folder.names() where name.hasSuffix(".key") {
                guard let purpose = KeyPurpose(name: name.dropLast(".key".count)),
                    purpose.isLasting == (sort == .lasting), !wanted.contains(where: { $0.purpose == purpose })
                else { continue }
                try folder.remove(name)
            }
        }
    }
}
