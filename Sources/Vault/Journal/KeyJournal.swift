package import Facts
import Glibc

/// The journal of destroyed keys of one organisation: a file outside the database, `<root>/<organisation>.journal`, to
/// which lines are only added and in which each line holds the hash of the one before.
///
/// A backup of the database knows nothing of what was erased after it was made. The journal does, and so whoever puts a
/// backup back destroys those keys again. It is small and holds no key: its newest copy is the one to keep.
///
/// Lines behind the keyring's mark that aren't whole were being written when the machine stopped; nobody was told of
/// them, and they don't count.
package struct KeyJournal: Sendable {
    package let organisation: OrganisationID
    package let path: String
    let root: KeyFolder
    let name: String
    let text: JournalText
    let keyring: any Keyring

    package init(root: String, keyring: any Keyring) {
        organisation = keyring.organisation
        self.keyring = keyring
        self.root = KeyFolder(path: root)
        name = "\(keyring.organisation).journal"
        path = "\(root)/\(name)"
        text = JournalText(organisation: keyring.organisation)
    }

    /// How far the journal has come, having checked it against what the keyring remembers, and every line after that.
    ///
    /// - Throws: `VaultFailure.journal`, where it is older than the keyring, was changed, or can't be read.
    package func head() async throws(VaultFailure) -> JournalMark {
        let remembered = try await keyring.journalMark()
        return try VaultFailure.withJournal { () throws(JournalFault) in
            guard let file = try JournalFile(reading: self) else {
                guard let remembered, remembered.lines > 0 else { return text.start }
                throw .file(.missing)
            }
            return try file.head(after: remembered, of: text)
        }
    }

    /// Checks every line from the first on, and says how far it has come.
    package func verify() async throws(VaultFailure) -> JournalMark {
        let head = try await head()
        var seen = text.start
        try await read(0..<head.lines) { _, mark in seen = mark }
        guard seen == head else { throw .journal(.damaged(line: head.lines)) }
        return head
    }

    /// Reads lines, counted from 0, each checked against the one before it.
    package func read(
        _ lines: Range<Int>, _ take: (JournalLine, JournalMark) throws -> Void
    ) async throws(VaultFailure) {
        guard !lines.isEmpty else { return }
        do {
            guard let file = try JournalFile(reading: self) else { throw JournalFault.file(.missing) }
            var mark = try file.mark(after: lines.lowerBound, of: text)
            for _ in lines {
                let (line, next) = try file.line(after: mark)
                try take(line, next)
                mark = next
            }
        } catch {
            throw VaultFailure(thrown: error)
        }
    }

    /// Every destroyed key.
    package func destroyedKeys() async throws(VaultFailure) -> Set<KeyID> {
        var keys: Set<KeyID> = []
        try await read(0..<(try await verify().lines)) { line, _ in keys.insert(line.key) }
        return keys
    }

    /// Does something while nobody else destroys keys of this organisation.
    ///
    /// - Throws: What `body` throws, and `VaultFailure.journal(.busy)` where another has been at it for too long.
    package func exclusively<Value>(
        _ body: (JournalSession) async throws -> Value
    ) async throws -> Value {
        let session = try await JournalSession.begin(self)
        return try await body(session)
    }
}
